import { TONE } from '@tanpuhui/certificate'
import type { SignedCertificate } from '@tanpuhui/contract'
import { countText, massText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { useWords } from '@/i18n'
import { dayText, momentText } from '@/lib/when'
import { Card } from '@/ui/Card'
import { Pair } from '@/ui/Pair'
import { Skeleton } from '@/ui/Skeleton'
import { check, type IssuerRecord, verdictOn } from './judge'
import { useIssuerKeys, useRecord } from './use-record'
import { Verdict } from './Verdict'

/** A certificate's verdict, how each part of it was found, and what it says. */
export function CheckedCertificate({ signed }: { signed: SignedCertificate }) {
  const { t, locale } = useWords()
  const record = useRecord(signed.certificate.serial)
  const keys = useIssuerKeys()
  const checked = useMemo(() => (typeof keys === 'string' ? keys : check(signed, keys)), [signed, keys])
  if (checked === 'loading') return <Skeleton blocks={[96, 140, 320]} />
  if (checked === 'none') return <Verdict is="keyless" tone="warn" urgent />
  const verdict = verdictOn(checked, record)
  const tone = TONE[verdict]
  const trusted = checked.signature === 'valid'
  const { certificate, keyId } = checked
  const { holder, period, mg, acts, title, programme, issuer, serial, issuedAt } = certificate
  return (
    <>
      <Verdict is={verdict} tone={tone} urgent={tone === 'bad'} />
      <Card>
        <View className="t14 strong">{t('verify.how')}</View>
        <Pair name={t('verify.signature')} said={t(trusted ? 'verify.signatureValid' : 'verify.signatureInvalid')} />
        <Pair
          name={t('verify.issuer')}
          said={t(checked.issuer === 'known' ? 'verify.issuerKnown' : 'verify.issuerUnknown', { keyId })}
        />
        <Pair name={t('verify.revocation')} said={trusted ? revocationText(record) : t('verify.revocationPointless')} />
      </Card>
      <Card>
        <View className="t14 strong">{t(trusted ? 'verify.certifies' : 'verify.claims')}</View>
        <Pair name={t('verify.holder')} said={holder.name} />
        <Pair
          name={t('verify.period')}
          said={t('verify.periodValue', { from: dayText(period.from, locale), to: dayText(period.to, locale) })}
        />
        <Pair name={t('verify.mg')} said={massText(mg)} />
        <Pair name={t('verify.acts')} said={t('verify.actsValue', { acts: countText(acts) })} />
        {title !== '' && <Pair name={t('verify.title')} said={title} />}
        <Pair name={t('verify.programme')} said={programme.name} />
        <Pair name={t('verify.by')} said={issuer.name} />
        <Pair name={t('verify.serial')} said={serial} />
        <Pair name={t('verify.issuedAt')} said={momentText(issuedAt, locale)} />
      </Card>
      <View className="foot-note">
        <Text>{t('verify.private')}</Text>
      </View>
    </>
  )

  function revocationText(said: IssuerRecord): string {
    if (said === 'asking') return t('verify.revocationAsking')
    if (said === 'none') return t('verify.revocationNone')
    if (said === 'gone') return t('verify.revocationGone')
    if (said === 'unreachable') return t('verify.revocationOffline')
    if (said.state === 'valid') return t('verify.revocationValid')
    const at = said.revokedAt ? momentText(said.revokedAt, locale) : ''
    return t('verify.revocationRevoked', { at, reason: said.reason ?? '' })
  }
}

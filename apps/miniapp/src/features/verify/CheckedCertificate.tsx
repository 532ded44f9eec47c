import type { SignedCertificate } from '@tanpuhui/contract'
import { countText, massText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { useWords } from '@/i18n'
import { dayText, momentText } from '@/lib/when'
import { Card } from '@/ui/Card'
import { Icon, type IconName } from '@/ui/Icon'
import { Pair } from '@/ui/Pair'
import { role } from '@/ui/role'
import { Skeleton } from '@/ui/Skeleton'
import { check, type IssuerRecord, TONE, verdictOf } from './judge'
import { useIssuerKeys, useRecord } from './use-record'
import './verify.scss'

const MARK: Record<'good' | 'warn' | 'bad', IconName> = { good: 'check', warn: 'info', bad: 'close' }

/** A certificate's verdict, how each part of it was found, and what it says. */
export function CheckedCertificate({ signed }: { signed: SignedCertificate }) {
  const { t, locale } = useWords()
  const record = useRecord(signed.certificate.serial)
  const keys = useIssuerKeys()
  const checked = useMemo(() => (typeof keys === 'string' ? keys : check(signed, keys)), [signed, keys])
  if (checked === 'loading') return <Skeleton blocks={[96, 140, 320]} />
  if (checked === 'none') return <Lone verdict="keyless" />
  const verdict = verdictOf(checked, record)
  const tone = TONE[verdict]
  const trusted = checked.signature === 'valid'
  const { certificate, keyId } = checked
  const { holder, period, mg, acts, title, programme, issuer, serial, issuedAt } = certificate
  return (
    <>
      <View className={`verdict verdict-${tone}`} {...role(tone === 'bad' ? 'alert' : 'status')}>
        <View className="verdict-mark">
          <Icon name={MARK[tone]} size={28} />
        </View>
        <View className="grow">
          <View className="t16 strong">{t(`verify.verdict.${verdict}`)}</View>
          <View className="t14">{t(`verify.verdict.${verdict}Text`)}</View>
        </View>
      </View>
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

/** Where there is nothing to show beside the verdict. */
export function Lone({ verdict }: { verdict: 'malformed' | 'keyless' }) {
  const { t } = useWords()
  return (
    <View className="verdict verdict-warn" {...role('alert')}>
      <View className="verdict-mark">
        <Icon name="info" size={28} />
      </View>
      <View className="grow">
        <View className="t16 strong">{t(`verify.verdict.${verdict}`)}</View>
        <View className="t14">{t(`verify.verdict.${verdict}Text`)}</View>
      </View>
    </View>
  )
}

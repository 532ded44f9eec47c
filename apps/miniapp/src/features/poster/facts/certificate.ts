import type { MyCertificate } from '@tanpuhui/contract'
import { countText, massText } from '@tanpuhui/contract/mass'
import { dayText } from '@/lib/when'
import { commonFacts, massFacts, type PosterContext } from './common'
import type { PosterFacts } from './poster-facts'

/**
 * A certificate, by what its signed document says. Its QR code leads to the check of it, which shows the holder's name: when
 * the name is left off, the code leads to the programme and the serial number stays off too. Null when it does not hold.
 */
export function certificateFacts(all: readonly MyCertificate[], context: PosterContext, serial: string): PosterFacts | null {
  const mine = all.find((one) => one.certificate.serial === serial)
  if (mine?.status.state !== 'valid') return null
  const { certificate, verifyUrl } = mine
  const { t, locale } = context.spoken
  const { from, to } = certificate.period
  const common = commonFacts(context)
  return {
    ...common,
    ...massFacts(certificate.mg, context),
    heading: t('poster.heading.certificate'),
    what: t('certificate.acts', { n: countText(certificate.acts) }),
    when: t('certificate.range', { from: dayText(from, locale), to: dayText(to, locale) }),
    name: context.named ? certificate.holder.name : '',
    title: '',
    rows: [
      ...(certificate.title ? [{ name: t('poster.row.titleHeld'), said: certificate.title }] : []),
      ...(context.named ? [{ name: t('poster.row.serial'), said: certificate.serial }] : []),
    ],
    share: t('poster.share.certificate', { what: massText(certificate.mg) }),
    code: context.named ? { text: verifyUrl, words: t('poster.verify') } : common.code,
  }
}

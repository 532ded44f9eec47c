import type { MyCertificate } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import type { useWords } from '@/i18n'
import { dayOf, dayText } from '@/lib/when'
import type { PaperFacts, PaperWords } from './draw/paper'

/** What is printed on the paper, from the signed document alone wherever it says so. */
export function paperFacts(
  mine: MyCertificate,
  accent: string,
  { t, pick, locale }: ReturnType<typeof useWords>,
): [PaperFacts, PaperWords] {
  const { certificate, status } = mine
  const { from, to } = certificate.period
  return [
    {
      programme: pick(mine.programmeName),
      holder: certificate.holder.name,
      mg: certificate.mg,
      title: certificate.title,
      issuer: pick(mine.issuerName),
      issuedOn: dayText(dayOf(certificate.issuedAt), locale),
      serial: certificate.serial,
      verifyUrl: mine.verifyUrl,
      revoked: status.state === 'revoked',
      accent,
    },
    {
      heading: t('certificate.paper.heading'),
      certify: t('certificate.paper.certify'),
      period: t('certificate.paper.body', { from: dayText(from, locale), to: dayText(to, locale) }),
      acts: t('certificate.paper.body2', { n: countText(certificate.acts) }),
      title: t('certificate.paper.title'),
      issuer: t('certificate.paper.issuer'),
      issuedAt: t('certificate.paper.issuedAt'),
      serial: t('certificate.paper.serial'),
      scan: t('certificate.paper.scan'),
      note: t('certificate.paper.note'),
      revoked: t('certificate.revoked'),
    },
  ]
}

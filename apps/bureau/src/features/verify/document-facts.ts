import { type CertificateDocument, countText, type Locale, massText } from '@tanpuhui/contract'
import type { TFunction } from 'i18next'
import { exactNote } from '@/lib/figures'
import { dayText, momentText } from '@/lib/moment'

export interface DocumentFact {
  label: string
  value: string
  note?: string | undefined
}

/** Dates come from whoever made the file: what is no date is shown as it is written. */
const shown = (write: (text: string, locale: Locale) => string, text: string, locale: Locale): string =>
  Number.isNaN(Date.parse(text)) ? text : write(text, locale)

/** What a certificate says, line by line, as it is read. */
export function documentFacts(document: CertificateDocument, locale: Locale, t: TFunction<'verify'>): DocumentFact[] {
  const { holder, period, mg, acts, title, programme, issuer, serial, issuedAt } = document
  return [
    { label: t('document.holder'), value: holder.name },
    {
      label: t('document.period'),
      value: t('document.periodValue', { from: shown(dayText, period.from, locale), to: shown(dayText, period.to, locale) }),
    },
    { label: t('document.mg'), value: massText(mg), note: exactNote(mg) },
    { label: t('document.acts'), value: t('document.actsValue', { acts: countText(acts) }) },
    { label: t('document.title'), value: title },
    { label: t('document.programme'), value: programme.name },
    { label: t('document.issuer'), value: issuer.name },
    { label: t('document.serial'), value: serial },
    { label: t('document.issuedAt'), value: shown(momentText, issuedAt, locale) },
  ]
}

/** The lines in which a presented certificate differs from the one that was issued under its serial. */
export function differences(
  presented: DocumentFact[],
  issued: DocumentFact[],
): { label: string; presented: string; issued: string }[] {
  const exact = ({ value, note }: DocumentFact) => (note ? `${value} (${note})` : value)
  return presented.flatMap((fact, i) => {
    const other = issued[i]!
    return exact(fact) === exact(other) ? [] : [{ label: fact.label, presented: exact(fact), issued: exact(other) }]
  })
}

import type { Receipt } from '@tanpuhui/contract'
import type { Words } from '@/i18n'

/** The catalogue writes what is no name or address in both languages: 转引 / quoted. */
const BOTH = /([^（(，；]*\p{Script=Han}) \/ ([\x21-\x7e]+(?: [\x21-\x7e]+)*)/gu

/** Where a figure was published, in the language of who reads. */
export function sourceText({ t, locale }: Words, { title, locator, year }: Receipt['factors'][number]['source']): string {
  const own = (text: string) => text.replace(BOTH, locale === 'zh' ? '$1' : '$2')
  const said = { title: own(title), locator: own(locator), year }
  return t(year === null ? 'receipt.sourceUndated' : 'receipt.source', said)
}

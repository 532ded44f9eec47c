import type { Locale, Text } from '@tanpuhui/contract'

/** A text written once for both languages. */
export const both = (write: (lang: Locale) => string): Text => ({ zh: write('zh'), en: write('en') })

/** What stands left of every formula. */
export const REDUCTION: Text = { zh: '减排量', en: 'reduction' }

/** What stands for the factor that an act's region and year decide. */
export const GRID_FACTOR: Text = { zh: '区域电网因子', en: 'factor of the regional grid' }

/** Words set apart by brackets as each language sets them. */
export const inBrackets = (text: string, lang: Locale): string => (lang === 'zh' ? `（${text}）` : ` (${text})`)

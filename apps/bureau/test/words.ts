import type { Locale } from '@tanpuhui/contract'
import { en as consoleEn } from '@/i18n/console.en'
import { zh as consoleZh } from '@/i18n/console.zh'
import { startWords } from '@/i18n/start'
import { speak } from '@/i18n/use-locale'
import { en as verifyEn } from '@/i18n/verify.en'
import { zh as verifyZh } from '@/i18n/verify.zh'

/** Starts the words of one page, read in `locale`. */
export function readIn(page: 'console' | 'verify', locale: Locale = 'zh'): void {
  startWords(page, page === 'console' ? { zh: consoleZh, en: consoleEn } : { zh: verifyZh, en: verifyEn })
  speak(locale)
}

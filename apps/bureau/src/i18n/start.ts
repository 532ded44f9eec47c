import type { Locale } from '@tanpuhui/contract'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { preferences } from '@/lib/preferences'
import type { ConsoleWords } from './console.zh'
import type { VerifyWords } from './verify.zh'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'console'
    resources: { console: ConsoleWords; verify: VerifyWords }
  }
}

/** Starts the words of one page in both languages; Chinese stands in for whatever English lacks. */
export function startWords(namespace: 'console' | 'verify', words: Record<Locale, ConsoleWords | VerifyWords>): void {
  void i18next.use(initReactI18next).init({
    lng: preferences().locale,
    fallbackLng: 'zh',
    defaultNS: namespace,
    resources: { zh: { [namespace]: words.zh }, en: { [namespace]: words.en } },
    // Everything is drawn as text nodes, which need no escaping.
    interpolation: { escapeValue: false },
    initAsync: false,
  })
}

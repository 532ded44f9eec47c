import type { Locale, Text } from '@tanpuhui/contract'
import i18next from 'i18next'
import { useCallback, useEffect } from 'react'
import { prefer, usePreferences } from '@/lib/preferences'

interface Speaking {
  locale: Locale
  /** The side of a bilingual text that the person reads. */
  pick: (text: Text) => string
}

export function useLocale(): Speaking {
  const { locale } = usePreferences()
  const pick = useCallback((text: Text) => text[locale], [locale])
  return { locale, pick }
}

/** Switches every text on the page, and the language that the page declares. */
export function speak(locale: Locale): void {
  prefer({ locale })
  void i18next.changeLanguage(locale)
}

/** Keeps the page's declared language and title in step with what is read. */
export function useDocument(title: string): void {
  const { locale } = usePreferences()
  useEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en'
    document.title = title
  }, [locale, title])
}

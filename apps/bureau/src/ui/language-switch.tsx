import type { Locale } from '@tanpuhui/contract'
import { speak, useLocale } from '@/i18n/use-locale'
import styles from './language-switch.module.css'

const LANGUAGES: [Locale, string, string][] = [
  ['zh', '中文', 'zh-CN'],
  ['en', 'English', 'en'],
]

/** 中文 / English, each in its own language. */
export function LanguageSwitch() {
  const { locale } = useLocale()
  return (
    <div className={styles.languages}>
      {LANGUAGES.map(([code, name, lang]) => (
        <button key={code} type="button" lang={lang} aria-pressed={code === locale} onClick={() => speak(code)}>
          {name}
        </button>
      ))}
    </div>
  )
}

import type { Locale, Text } from '@tanpuhui/contract'
import i18next, { type TFunction } from 'i18next'
import { useSettings } from '@/features/settings/store'
import { en } from './en'
import { singulars } from './singular'
import { zh } from './zh'

const i18n = i18next.createInstance()

void i18n.use(singulars).init({
  lng: 'zh',
  fallbackLng: 'zh',
  resources: { zh: { translation: zh }, en: { translation: en } },
  // Everything is drawn as text nodes, which need no escaping.
  interpolation: { escapeValue: false },
  initAsync: false,
  postProcess: ['singular'],
})

export interface Words {
  t: TFunction
  locale: Locale
  /** The side of a bilingual text that the person reads. */
  pick: (text: Text) => string
}

/** Words in a language. */
export const speak = (locale: Locale): Words => ({ t: i18n.getFixedT(locale), locale, pick: (text) => text[locale] })
const SPEAKERS: Record<Locale, Words> = { zh: speak('zh'), en: speak('en') }

/** Words in the chosen language; the component redraws when the language changes. */
export const useWords = (): Words => SPEAKERS[useSettings(({ locale }) => locale)]

/** Words in the chosen language outside components. */
export const words = (): Words => SPEAKERS[useSettings.getState().locale]

import 'i18next'
import type { zh } from '../src/i18n/zh'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh }
  }
}

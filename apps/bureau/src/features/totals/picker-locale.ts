import type { Locale } from '@tanpuhui/contract'
import type { DatePicker, GetProp } from 'antd'
import enUS from 'antd/es/locale/en_US'
import zhCN from 'antd/es/locale/zh_CN'

type PickerLocale = GetProp<typeof DatePicker, 'locale'>

const zh = zhCN.DatePicker!

/** The calendar's words. antd takes the names of days and months from its date library, which speaks English only here. */
export const PICKER_LOCALE: Record<Locale, PickerLocale> = {
  en: enUS.DatePicker!,
  zh: {
    ...zh,
    lang: {
      ...zh.lang,
      shortWeekDays: [...'日一二三四五六'],
      shortMonths: Array.from({ length: 12 }, (_, month) => `${month + 1}月`),
    },
  },
}

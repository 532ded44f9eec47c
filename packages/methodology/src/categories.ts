import type { Text } from '@tanpuhui/contract'

/** The seven categories of T/ACEF 031-2022: its words for kinds of acts, none of its factors. */
export const CATEGORIES = {
  clothing: { zh: '衣', en: 'Clothing' },
  food: { zh: '食', en: 'Food' },
  housing: { zh: '住', en: 'Housing' },
  travel: { zh: '行', en: 'Travel' },
  goods: { zh: '用', en: 'Goods' },
  office: { zh: '办公', en: 'Office' },
  finance: { zh: '数字金融', en: 'Digital finance' },
} as const satisfies Record<string, Text>

export type Category = keyof typeof CATEGORIES
export const CATEGORY_CODES = Object.keys(CATEGORIES) as [Category, ...Category[]]

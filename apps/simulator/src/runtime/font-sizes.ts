/** A step of WeChat's own font size (我 → 设置 → 通用 → 字体大小). */
export interface FontSize {
  id: string
  zh: string
  en: string
  /** wx.getAppBaseInfo().fontSizeSetting, in pixels. */
  pixels: number
  /** wx.getAppBaseInfo().fontSizeScaleFactor. */
  scale: number
}

const STANDARD = 16

const size = (id: string, zh: string, en: string, pixels: number): FontSize => ({ id, zh, en, pixels, scale: pixels / STANDARD })

/** Small, the usual one, and the large ones that elderly people choose. */
export const fontSizes: readonly [FontSize, FontSize, ...FontSize[]] = [
  size('small', '小', 'small', 15),
  size('standard', '标准', 'standard', STANDARD),
  size('large', '大', 'large', 18),
  size('larger', '超大', 'larger', 20),
  size('care', '关怀', 'care', 23),
]

export const fontById = (id: unknown): FontSize | undefined => fontSizes.find((known) => known.id === id)

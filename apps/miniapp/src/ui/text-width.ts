const LATIN = 0.58
const HAN = 1.1

/** About how many em a text takes on one line: a Chinese character takes a whole one, a Latin letter little more than half. */
export const emWidth = (text: string): number => {
  const em = [...text].reduce((sum, letter) => sum + (/[\x20-\x7e]/.test(letter) ? LATIN : HAN), 0)
  return Math.round(em * 100) / 100
}

/** A zero-width space: unseen, but a line may end there. */
const BREAK = '\u200b'

/** A Chinese label of four or more characters with a place to break in its middle: two even lines where one is too narrow. */
export function evenLines(label: string): string {
  if (!/^[\u4e00-\u9fff]{4,}$/.test(label)) return label
  const middle = Math.ceil(label.length / 2)
  return label.slice(0, middle) + BREAK + label.slice(middle)
}

import { toBitmap } from './bitmap'
import { readData } from './blocks'
import { readCodewords, readFormat } from './codewords'
import { arrange, findEyes } from './finders'
import { sample } from './grid'
import { readText } from './text'

/** Reads the QR code in a picture's RGBA pixels: flat, whole, at any angle, as screenshots and printouts have it. Undefined when there is none to read. */
export const readQr = (picture: { width: number; height: number; data: ArrayLike<number> }): string | undefined => {
  const bitmap = toBitmap(picture)
  const eyes = arrange(findEyes(bitmap))
  const grid = eyes && sample(bitmap, eyes)
  const format = grid && readFormat(grid)
  if (!grid || !format) return undefined
  const version = (grid.size - 17) / 4
  const data = readData(readCodewords(grid, format.mask), version, format.level)
  return data && readText(data, version)
}

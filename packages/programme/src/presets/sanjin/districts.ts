import type { Text } from '@tanpuhui/contract'
import { SHANXI_DIVISIONS, SHANXI_PREFECTURES } from './divisions'

const nameOf = new Map(SHANXI_DIVISIONS)

function fullName(code: string, name: string): Text {
  if (code === '140000') return { zh: name, en: 'Shanxi' }
  const prefecture = SHANXI_PREFECTURES[code.slice(0, 4)]!
  if (code.endsWith('00')) return { zh: name, en: prefecture }
  return { zh: `${nameOf.get(`${code.slice(0, 4)}00`)}${name}`, en: `${prefecture} ${name}` }
}

/** Every district in which an act of this programme may lie, with its full name. */
export const districts: ReadonlyMap<string, Text> = new Map(SHANXI_DIVISIONS.map(([code, name]) => [code, fullName(code, name)]))

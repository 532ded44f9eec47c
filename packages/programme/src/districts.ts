import type { Text } from '@tanpuhui/contract'
import file from '../data/divisions.json'

/** Chinese names of divisions by their GB/T 2260 codes; English ones likewise, of provinces and prefectures by the digits that theirs begin with. */
const DIVISIONS: Readonly<Record<string, string>> = file.divisions
const ENGLISH: Readonly<Record<string, string>> = file.english

/** A division as one says it: a county with its prefecture, or with its province where it lies in no prefecture. */
function fullName(code: string, name: string): Text {
  const [province, prefecture] = [code.slice(0, 2), code.slice(0, 4)]
  if (code.endsWith('0000')) return { zh: name, en: ENGLISH[province]! }
  if (code.endsWith('00')) return { zh: name, en: ENGLISH[prefecture]! }
  const [above, english] = DIVISIONS[`${prefecture}00`]
    ? [DIVISIONS[`${prefecture}00`], ENGLISH[prefecture]]
    : [DIVISIONS[`${province}0000`], ENGLISH[province]]
  return { zh: `${above}${name}`, en: `${ENGLISH[code]}, ${english}` }
}

/**
 * Every division under some digits (two: a province, four: a prefecture, six: a county), or of the whole nation, by its code with
 * its full name; smaller codes first, so that what lies above stands before what lies below.
 */
export function districtsUnder(divisions: 'all' | readonly string[]): ReadonlyMap<string, Text> {
  const within = ([code]: [string, string]) => divisions === 'all' || divisions.some((digits) => code.startsWith(digits))
  return new Map(
    Object.entries(DIVISIONS)
      .filter(within)
      .map(([code, name]) => [code, Object.freeze(fullName(code, name))]),
  )
}

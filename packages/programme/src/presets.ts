import bjMaas from '../presets/bj-maas.json'
import cainiao from '../presets/cainiao.json'
import demo from '../presets/demo.json'
import luya from '../presets/luya.json'
import lvseshenghuoji from '../presets/lvseshenghuoji.json'
import sanjin from '../presets/sanjin.json'
import tan88 from '../presets/tan88.json'
import type { KnownCatalogue, KnownMethod } from './catalogue'
import { loadProgramme } from './load-programme'
import type { Programme } from './programme'

/** Files of programmes named after the reference systems, reproducing their published figures, and one that shows everything. */
const FILES: ReadonlyMap<string, unknown> = new Map(
  [sanjin, luya, lvseshenghuoji, bjMaas, tan88, cainiao, demo].map((file) => [file.code, file]),
)

export const PRESET_NAMES: readonly string[] = [...FILES.keys()]

/** The preset with this code, made with a catalogue. Throws when there is none, or as `loadProgramme` does. */
export function presetNamed<Method extends KnownMethod>(code: string, catalogue: KnownCatalogue<Method>): Programme<Method> {
  const file = FILES.get(code)
  if (!file) throw new Error(`No programme preset "${code}"; there are: ${PRESET_NAMES.join(', ')}`)
  return loadProgramme(file, catalogue, `${code}.json`)
}

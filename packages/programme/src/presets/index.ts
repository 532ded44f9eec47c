import type { Programme } from '../programme'
import { sanjin } from './sanjin'

/** Programmes named after the reference systems, reproducing their published figures. */
export const PRESETS: readonly Programme[] = [sanjin]

/** The preset with this code; throws when there is none. */
export function presetNamed(code: string): Programme {
  const preset = PRESETS.find((p) => p.code === code)
  if (!preset) throw new Error(`No programme preset "${code}"; there are: ${PRESETS.map((p) => p.code).join(', ')}`)
  return preset
}

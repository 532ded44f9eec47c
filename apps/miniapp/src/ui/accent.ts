import { inkOn, readable } from '@tanpuhui/contract/contrast'
import { dark, light } from './tokens'

interface Accent {
  light: string
  dark: string
}

const HEX = /^#[0-9a-f]{6}$/i

/** WCAG's AA, and AAA for 关怀模式. */
const RATIO = 4.5
const CARE_RATIO = 7

/** The programme's own accent as CSS variables, deepened or lightened only where its text could not be read. */
export function accentStyle(accent: Accent | undefined, care = false): Record<string, string> {
  if (!accent || !HEX.test(accent.light) || !HEX.test(accent.dark)) return {}
  const ratio = care ? CARE_RATIO : RATIO
  const onLight = readable(accent.light, light.ground, light.ink, ratio)
  const onDark = readable(accent.dark, dark.surface, dark.ink, ratio)
  return {
    '--accent-light': onLight,
    '--accent-light-ink': inkOn(onLight),
    '--accent-dark': onDark,
    '--accent-dark-ink': inkOn(onDark),
  }
}

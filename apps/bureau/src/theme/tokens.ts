import type { ProgrammeView, Section } from '@tanpuhui/contract'
import { inkOn, readable } from '@tanpuhui/contract/contrast'

export type Scheme = 'light' | 'dark'

/** The one table of colours: stylesheets get it as custom properties, antd and charts import it, a test measures its contrasts. */
export interface Tokens extends Record<Section, string> {
  ground: string
  surface: string
  ink: string
  'ink-2': string
  line: string
  accent: string
  'accent-ink': string
  good: string
  warn: string
  bad: string
}

/** Section hues are those of the mini-program and share one OKLCH lightness (0.52), so that none shouts; an icon or label always stands beside. */
const light: Tokens = {
  ground: '#f6f4ee',
  surface: '#ffffff',
  ink: '#1d2420',
  'ink-2': '#59625b',
  line: '#e6e2d8',
  accent: '#1f7a4d',
  'accent-ink': '#ffffff',
  good: '#1f7a4d',
  warn: '#855700',
  bad: '#b3261e',
  clothing: '#78569e',
  food: '#955905',
  housing: '#206ea6',
  travel: '#1f7c4b',
  leisure: '#9e4960',
  goods: '#45726f',
  office: '#666585',
  finance: '#6c6d33',
}

/** The same hues at OKLCH lightness 0.76. */
const dark: Tokens = {
  ground: '#141814',
  surface: '#1e231f',
  ink: '#eceee9',
  'ink-2': '#a9b2aa',
  line: '#333b35',
  accent: '#7fcf9f',
  'accent-ink': '#0d1f15',
  good: '#7fcf9f',
  warn: '#e7b75a',
  bad: '#ff9a8f',
  clothing: '#c0a1e4',
  food: '#dda46b',
  housing: '#79b8ed',
  travel: '#7bc495',
  leisure: '#e796a8',
  goods: '#92bab7',
  office: '#aeaecc',
  finance: '#b3b582',
}

export const SCHEMES: Record<Scheme, Tokens> = { light, dark }

/** The colours of one scheme, wearing the programme's accent as far as it stays readable. */
export function tokensOf(scheme: Scheme, accent?: ProgrammeView['accent']): Tokens {
  const base = SCHEMES[scheme]
  if (!accent) return base
  const worn = readable(readable(accent[scheme], base.surface, base.ink), base.ground, base.ink)
  return { ...base, accent: worn, 'accent-ink': inkOn(worn) }
}

/** Gives stylesheets the colours, as `--ground`, `--surface` and so on. */
export function wear(tokens: Tokens, scheme: Scheme): void {
  const { style } = document.documentElement
  for (const [name, value] of Object.entries(tokens)) style.setProperty(`--${name}`, value)
  style.setProperty('color-scheme', scheme)
}

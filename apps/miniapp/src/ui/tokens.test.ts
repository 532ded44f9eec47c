import theme from '../theme.json'
import { accentStyle } from './accent'
import { contrast, inkOn, readable } from './contrast'
import { dark, light } from './tokens'

const TEXT = ['ink', 'ink-2', 'accent', 'good', 'warn', 'bad', 'clothing', 'food', 'housing', 'travel', 'leisure'] as const

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s theme', (_name, tokens) => {
  it.each(TEXT)('%s is read on ground and surface at 4.5 : 1 or better', (name) => {
    expect(contrast(tokens[name], tokens.ground)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(tokens[name], tokens.surface)).toBeGreaterThanOrEqual(4.5)
  })

  it('accent-ink is read on accent', () => {
    expect(contrast(tokens['accent-ink'], tokens.accent)).toBeGreaterThanOrEqual(4.5)
  })
})

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

it.each(['#ffd400', '#00ffcc', '#e60012', '#0057ff', '#808080'])('keeps any programme accent readable: %s', (accent) => {
  const style = accentStyle({ light: accent, dark: accent })
  expect(contrast(style['--accent-light']!, light.ground)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(style['--accent-dark']!, dark.surface)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(style['--accent-light-ink']!, style['--accent-light']!)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(style['--accent-dark-ink']!, style['--accent-dark']!)).toBeGreaterThanOrEqual(4.5)
})

it('leaves an accent alone that is readable already, and ignores what is no colour', () => {
  expect(readable('#1f7a4d', light.ground, light.ink)).toBe('#1f7a4d')
  expect(inkOn('#1f7a4d')).toBe('#ffffff')
  expect(accentStyle({ light: 'green', dark: '#7fcf9f' })).toEqual({})
})

it('gives the native bars the same colours as the pages', () => {
  for (const [bars, tokens] of [
    [theme.light, light],
    [theme.dark, dark],
  ] as const)
    expect(bars).toMatchObject({ ground: tokens.ground, surface: tokens.surface, tab: tokens['ink-2'], tabOn: tokens.accent })
})

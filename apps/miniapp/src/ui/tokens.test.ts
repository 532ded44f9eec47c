import { SECTIONS } from '@tanpuhui/contract'
import { contrast, inkOn, readable } from '@tanpuhui/contract/contrast'
import { EYES, oklab, seenApart } from '../../test/colour-vision'
import theme from '../theme.json'
import { accentStyle } from './accent'
import { careDark, careLight, dark, light } from './tokens'

const TEXT = ['ink', 'ink-2', 'accent', 'good', 'warn', 'bad', ...SECTIONS] as const

const pairs = SECTIONS.flatMap((one, i) => SECTIONS.slice(i + 1).map((other) => [one, other] as const))

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s theme', (_name, tokens) => {
  it.each(TEXT)('%s is read on ground and surface at 4.5 : 1 or better', (name) => {
    expect(contrast(tokens[name], tokens.ground)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(tokens[name], tokens.surface)).toBeGreaterThanOrEqual(4.5)
  })

  it('the sections’ hues are of equal lightness', () => {
    const lightness = SECTIONS.map((section) => oklab(tokens[section])[0])
    expect(Math.max(...lightness) - Math.min(...lightness)).toBeLessThan(0.005)
  })

  // Eight hues of one lightness can be 0.03 apart at best in an eye that lacks one kind of cone: hence the icon or label beside each.
  it.each(EYES)('no two sections look the same to %s eyes', (eye) => {
    const alike = pairs.filter(([one, other]) => seenApart(tokens[one], tokens[other], eye) < (eye === 'usual' ? 0.06 : 0.018))
    expect(alike).toEqual([])
  })

  it('accent-ink is read on accent', () => {
    expect(contrast(tokens['accent-ink'], tokens.accent)).toBeGreaterThanOrEqual(4.5)
  })
})

it.each([
  ['light', { ...light, ...careLight }],
  ['dark', { ...dark, ...careDark }],
] as const)('in large type and %s, words are read at 7 : 1 and lines are seen at 3 : 1', (_name, tokens) => {
  for (const surface of [tokens.ground, tokens.surface]) {
    expect(contrast(tokens.ink, surface)).toBeGreaterThanOrEqual(7)
    expect(contrast(tokens['ink-2'], surface)).toBeGreaterThanOrEqual(7)
    expect(contrast(tokens.line, surface)).toBeGreaterThanOrEqual(3)
  }
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

it.each(['#ffd400', '#e60012', '#1f7a4d'])('and at 7 : 1 in large type: %s', (accent) => {
  const style = accentStyle({ light: accent, dark: accent }, true)
  expect(contrast(style['--accent-light']!, light.ground)).toBeGreaterThanOrEqual(7)
  expect(contrast(style['--accent-dark']!, dark.surface)).toBeGreaterThanOrEqual(7)
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

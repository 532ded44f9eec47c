import { SECTIONS } from '@tanpuhui/contract'
import { contrast } from '@tanpuhui/contract/contrast'
import fc from 'fast-check'
import palette from '../../../miniapp/src/ui/tokens.json'
import { SCHEMES, type Scheme, tokensOf } from './tokens'

const colour = fc.stringMatching(/^#[0-9a-f]{6}$/)
const schemes: Scheme[] = ['light', 'dark']

describe.each(schemes)('%s', (scheme) => {
  const tokens = SCHEMES[scheme]
  it.each(['ink', 'ink-2', 'accent', 'good', 'warn', 'bad'] as const)('reads %s on every ground', (name) => {
    expect(contrast(tokens[name], tokens.surface)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(tokens[name], tokens.ground)).toBeGreaterThanOrEqual(4.5)
  })
  it('reads the ink of a button', () => {
    expect(contrast(tokens['accent-ink'], tokens.accent)).toBeGreaterThanOrEqual(4.5)
  })
  it.each(SECTIONS)('reads %s on every ground, in the hue of the mini-program', (name) => {
    expect(contrast(tokens[name], tokens.surface)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(tokens[name], tokens.ground)).toBeGreaterThanOrEqual(4.5)
    expect(tokens[name]).toBe(palette[scheme][name])
  })
  it('stays readable in any accent that a programme chooses', () => {
    fc.assert(
      fc.property(colour, (hex) => {
        const worn = tokensOf(scheme, { light: hex, dark: hex })
        expect(contrast(worn.accent, worn.surface)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(worn.accent, worn.ground)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(worn['accent-ink'], worn.accent)).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })
})

import { methodIn, planted } from '../../test/planted'
import { lintCatalogue, loadCatalogue, RAW_CATALOGUE } from '..'

it('finds nothing wrong with the catalogue of this package', () => expect(lintCatalogue(RAW_CATALOGUE)).toEqual([]))

it('refuses to load a catalogue with mistakes, naming all of them', () => {
  const files = planted((copy) => {
    methodIn(copy, 'SX-BIKE').confidence = 'assumed'
    Object.assign(methodIn(copy, 'SX-EV').formula, { grams: '461' })
  })
  expect(() => loadCatalogue(files)).toThrow(
    /^The catalogue has 2 problem\(s\):\nmethods\.json \d+\.confidence: SX-BIKE@1\.0 is assumed.*\nmethods\.json \d+\.formula\.grams: says 461 g/,
  )
})

import { gives } from '../../test/gives'
import { found, methodIn } from '../../test/planted'

it('gives the 4.63 kg that 北京市交通委 published for 22 km', () => {
  const { mg, filled } = gives('MAAS-METRO@1.0', { distanceKm: 22 })
  expect(mg).toBe(4_630_000)
  expect(filled.zh).toBe('22 km × (5980 g ÷ 22 km − 1350 g ÷ 22 km) = 4630 g')
  expect(filled.en).toBe(filled.zh)
})

it.each([
  ['11', 2_315_000],
  ['1', 210_454],
  ['10', 2_104_545],
  ['0.1', 21_045],
])('%s km are %i mg: the fraction is cut at the end only', (distanceKm, mg) =>
  expect(gives('MAAS-METRO@1.0', { distanceKm }).mg).toBe(mg),
)

it('compares with a baseline that emits more, or is refused', () => {
  const [problem] = found((files) => {
    const { formula } = methodIn(files, 'MAAS-METRO')
    if (formula.kind === 'baseline-minus-project') formula.baseline.grams = '1000'
  })
  expect(problem!.reason).toBe('minus project is -15.9 g, factor bj-metro-km-2019 says 210.5')
})

it('needs the distance that other methods of the behaviour do without', () =>
  expect(() => gives('MAAS-METRO@1.0', {})).toThrow(expect.objectContaining({ code: 'INVALID_ACTIVITY' })))

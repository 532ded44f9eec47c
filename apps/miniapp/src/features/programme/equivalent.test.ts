import { equivalentAmount, fittingEquivalent } from './equivalent'

const equivalent = (mg: number) => ({ code: 'x', unit: { zh: '度电', en: 'kWh' }, mg, source: '人民日报' })

it('shows 170050 g as 170 kWh, as the newspaper did', () => {
  expect(equivalentAmount(170_050_000, equivalent(1_000_300))).toBe('170')
})

it('gives about three figures, or the nearest whole', () => {
  expect(equivalentAmount(144_000, equivalent(1_000_000))).toBe('0.14')
  expect(equivalentAmount(1_236_000, equivalent(1_000_000))).toBe('1.24')
  expect(equivalentAmount(19_960_000, equivalent(1_000_000))).toBe('20')
  expect(equivalentAmount(1_999_999_400_000, equivalent(1_000_000))).toBe('1,999,999')
})

it('says nothing where the figure would be meaningless', () => {
  expect(fittingEquivalent(0, [equivalent(1_000_000)])).toBeUndefined()
  expect(fittingEquivalent(99_999, [equivalent(1_000_000)])).toBeUndefined()
  expect(fittingEquivalent(500_000, [equivalent(20_000_000), equivalent(1_000_000)])?.mg).toBe(1_000_000)
})

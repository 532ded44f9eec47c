import fc from 'fast-check'
import { decimal } from '../../test/decimal'
import { gives } from '../../test/gives'

const used = (baselineKwh: string, usedKwh: string, region = '440304') =>
  gives('SZ-POWER@1.0', { baselineKwh, usedKwh }, { day: 20261121, region })

it('credits what a household used less than its own baseline, by the grid of its region', () => {
  const { mg, filled, factors } = used('8', '6.5')
  expect(mg).toBe(606_300)
  expect(filled).toEqual({
    zh: '(8 kWh − 6.5 kWh) × 404.2 g/kWh（南方区域电网 2023） = 606.3 g',
    en: '(8 kWh − 6.5 kWh) × 404.2 g/kWh (South China grid 2023) = 606.3 g',
  })
  expect(factors.map(({ id }) => id)).toEqual(['sz-home-power', 'grid-south-2023'])
})

it.each(['8', '8.001', '1000'])('gives nothing for %s kWh against a baseline of 8, and says why', (kwh) => {
  const { mg, filled } = used('8', kwh)
  expect(mg).toBe(0)
  expect(filled.zh).toContain('未低于基线')
  expect(filled.en).toMatch(/not below the baseline, = 0 g$/)
})

it('takes a day without any use for what it is', () => expect(used('10', '0').mg).toBe(4_042_000))

it('is exact and never below zero', () => {
  fc.assert(
    fc.property(decimal(900n), decimal(900n), (own, now) => {
      fc.pre(own.digits > 0n)
      const saved = own.digits * 10n ** now.scale - now.digits * 10n ** own.scale
      const exact = saved > 0n ? (saved * 404_200n) / 10n ** (own.scale + now.scale) : 0n
      expect(BigInt(used(own.text, now.text).mg)).toBe(exact)
    }),
  )
})

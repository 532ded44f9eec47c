import { gives, methodNamed } from '../../test/gives'
import { CATALOGUE, methodInForce } from '..'

const drafts = [...CATALOGUE.methods.values()].filter(({ rule }) => rule.kind === 'stated')

it('keeps the formulas whose figures nobody published as drafts', () => {
  expect(drafts.map(({ code }) => code).sort()).toEqual([
    'AMAP-TRAVEL',
    'CDM-AMS-III-BM',
    'CDM-AMS-III-C',
    'JJJ-TRAVEL',
    'MAAS-BUS',
  ])
  for (const { status } of drafts) expect(status).toBe('draft')
})

it('quotes them', () =>
  expect(methodNamed('CDM-AMS-III-C@1.0').formula.en).toBe('ER = BE − PE − LE; the displaced vehicle is identified'))

it.each(drafts.map(({ id }) => id))('%s quantifies nothing and is never in force', (id) => {
  expect(() => gives(id, id.startsWith('CDM-AMS-III-C@') ? { energyKwh: 1 } : { distanceKm: 1 })).toThrow(
    expect.objectContaining({ code: 'NO_VALID_METHOD' }),
  )
  expect(() => methodInForce([methodNamed(id)], 20261121)).toThrow(expect.objectContaining({ code: 'NO_VALID_METHOD' }))
})

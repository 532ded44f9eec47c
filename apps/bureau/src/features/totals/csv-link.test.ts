import { csvLink } from './csv-link'

it('asks for one table of the range on show', () => {
  expect(csvLink('days', {})).toBe('/bureau/totals.csv?table=days')
  expect(csvLink('partner', { from: '2026-11-01', to: '2026-11-21' })).toBe(
    '/bureau/totals.csv?from=2026-11-01&to=2026-11-21&table=partner',
  )
})

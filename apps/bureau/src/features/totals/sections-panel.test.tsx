import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { eightSections, row } from '../../../test/overview'
import { readIn } from '../../../test/words'
import { SectionsPanel, withSilent } from './sections-panel'

const travel = row('travel', '绿色出行', 'Travel', 5_000)

it('keeps the programme’s order, with a zero for a section in which nothing happened', () => {
  const [, , finance] = eightSections
  const silent = row('finance', '绿色金融', 'Finance', 0, 0, 0)
  expect(withSilent([travel], [finance, eightSections[0]])).toEqual([silent, travel])
  const foreign = row('gone', 'gone', 'gone', 7)
  expect(withSilent([foreign, travel], [eightSections[0]])).toEqual([travel, foreign])
  expect(withSilent([travel], [])).toEqual([travel])
})

it('shows eight sections by their figures, equal ones in the programme’s order, each with its icon and hue', () => {
  readIn('console')
  const client = new QueryClient()
  client.setQueryData(['programme'], { sections: eightSections })
  const rows = [row('office', '绿色办公', 'Office', 3_000_000), travel, row('goods', '绿色消费', 'Goods', 5_000)]
  render(
    <QueryClientProvider client={client}>
      <SectionsPanel rows={rows} metric="mg" whole={3_010_000} />
    </QueryClientProvider>,
  )
  const shown = screen.getAllByRole('listitem')
  expect(shown.map(({ textContent }) => textContent)).toEqual([
    '绿色办公3 kg99.7%',
    '绿色出行5 g0.2%',
    '绿色消费5 g0.2%',
    ...['绿色饮食', '绿色金融', '绿色旅游', '绿色衣着', '绿色居住'].map((name) => `${name}0 g0%`),
  ])
  expect(shown[0]).toHaveStyle({ color: 'var(--office)' })
  const drawings = shown.map((item) => item.querySelector('path')?.getAttribute('d'))
  expect(new Set(drawings).size).toBe(8)
  expect(drawings).not.toContain(undefined)
})

import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { row } from '../../../test/overview'
import { readIn } from '../../../test/words'
import { BreakdownTable } from './breakdown-table'

const rows = [
  row('bike', '共享单车骑行', 'Shared-bike ride', 3_000_000, 10, 4),
  row('ev', '新能源车充电', 'EV charging', 9_876_543, 5, 2),
  row('plate', '光盘行动', 'Clean plate', 144_000, 90, 60),
]
const names = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((line) => within(line).getByRole('rowheader').textContent)

beforeEach(() => readIn('console'))

it('starts with the largest reduction and shows the exact grams on hover', () => {
  render(<BreakdownTable of="behaviour" rows={rows} wholeMg={13_020_543} />)
  expect(names()).toEqual(['新能源车充电', '共享单车骑行', '光盘行动'])
  expect(screen.getByText('9.87 kg')).toHaveAttribute('title', '9,876.543 g CO₂e')
  expect(screen.getByText('75.9%')).toBeInTheDocument()
})

it('sorts by the column that is tapped, and tells so to those who do not see it', async () => {
  render(<BreakdownTable of="behaviour" rows={rows} wholeMg={13_020_543} />)
  await userEvent.click(screen.getByRole('button', { name: '次数' }))
  expect(names()).toEqual(['光盘行动', '共享单车骑行', '新能源车充电'])
  expect(screen.getByRole('columnheader', { name: '次数' })).toHaveAttribute('aria-sort', 'descending')
  await userEvent.click(screen.getByRole('button', { name: '次数' }))
  expect(names()).toEqual(['新能源车充电', '共享单车骑行', '光盘行动'])
})

it('shows ten rows first and all on demand', async () => {
  const many = Array.from({ length: 12 }, (_, i) => row(`p${i}`, `企业 ${i}`, `Partner ${i}`, 1_000 + i))
  render(<BreakdownTable of="partner" rows={many} wholeMg={1} />)
  expect(names()).toHaveLength(10)
  await userEvent.click(screen.getByRole('button', { name: '显示全部 12 项' }))
  expect(names()).toHaveLength(12)
})

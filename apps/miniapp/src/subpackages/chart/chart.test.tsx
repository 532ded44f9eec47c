import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { inputsOf, refuse, serve } from '../../../test/fakes/server'
import { taro } from '../../../test/fakes/taro'
import { chart, programme } from '../../../test/fixtures'
import ChartPage from '.'

beforeEach(() => {
  taro.createSelectorQuery.mockReturnValue({
    select: () => ({ fields: () => ({ exec: (give: (found: unknown[]) => void) => act(() => give([null])) }) }),
  })
  serve({ 'programme.get': programme, 'ledger.chart': ({ step }: { step: 'day' }) => chart({ step }) })
})

it('says the same in words as in columns, also when there is no canvas to draw on', async () => {
  render(<ChartPage />)
  expect(await screen.findByText('近 30 天共减排 4 kg CO₂e，最多的一段是 2026-11-21，为 2.75 kg CO₂e。')).toBeInTheDocument()
  expect(await screen.findByText('图表没有画出来，下方有文字说明')).toBeInTheDocument()
})

it('switches between days, months and years', async () => {
  render(<ChartPage />)
  await userEvent.click(screen.getByRole('tab', { name: '近 5 年' }))
  expect(await screen.findByText(/^近 5 年共减排 4 kg/)).toBeInTheDocument()
  expect(inputsOf('ledger.chart')).toEqual([{ step: 'day' }, { step: 'year' }])
})

it('has words for nothing recorded and for a failure', async () => {
  serve({
    'ledger.chart': ({ step }: { step: string }) =>
      step === 'day'
        ? chart({ buckets: [{ key: '2026-11-21', mg: 0, acts: 0, sections: [] }], sections: [], totalMg: 0, acts: 0 })
        : refuse('UNAVAILABLE'),
  })
  render(<ChartPage />)
  expect(await screen.findByText('近 30 天没有减排记录。')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('tab', { name: '近 12 个月' }))
  expect(await screen.findByText('服务暂时不可用，请稍后再试')).toBeInTheDocument()
})

import { act, fireEvent, render, screen } from '@testing-library/react'
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
  expect(await screen.findByText('近 30 天共减排 4 kg CO₂e，最多的一段是2026年11月21日，为 2.75 kg CO₂e。')).toBeInTheDocument()
  expect(await screen.findByText('图表没有画出来，下方有文字说明')).toBeInTheDocument()
})

it('names a column’s exact figure and what each section has of it, today’s first, and steps to its neighbours', async () => {
  render(<ChartPage />)
  const figure = () => screen.getByText(/ · \d 次$/).closest('[role=status]')!
  expect(await screen.findByText('2026年11月21日')).toBeInTheDocument()
  expect(figure()).toHaveTextContent('2.75 kg CO₂e · 2 次食144 g CO₂e占 5%行2.6 kg CO₂e占 95%')
  expect(screen.getByRole('button', { name: '后一根柱子' })).toHaveAttribute('aria-disabled', 'true')
  await userEvent.click(screen.getByRole('button', { name: '前一根柱子' }))
  expect(screen.getByText('2026年11月20日')).toBeInTheDocument()
  expect(figure()).toHaveTextContent('1.25 kg CO₂e · 1 次行1.25 kg CO₂e占 100%')
  await userEvent.click(screen.getByRole('button', { name: '后一根柱子' }))
  expect(screen.getByText('2026年11月21日')).toBeInTheDocument()
})

it('switches between days, weeks, months and years, by a tap or a swipe', async () => {
  render(<ChartPage />)
  await userEvent.click(screen.getByRole('tab', { name: '近 12 个月' }))
  await screen.findByText(/^近 12 个月共减排 4 kg/)
  const swipe = (from: [number, number], to: [number, number]) => {
    const at = ([clientX, clientY]: [number, number]) => ({ touches: [{ clientX, clientY }] })
    const words = () => screen.getByText(/共减排 4 kg/)
    fireEvent.touchStart(words(), at(from))
    fireEvent.touchEnd(words(), { touches: [], changedTouches: at(to).touches })
  }
  swipe([200, 300], [180, 300])
  swipe([200, 300], [120, 100])
  expect(inputsOf('ledger.chart')).toEqual([{ step: 'day' }, { step: 'month' }])
  swipe([200, 300], [120, 310])
  expect(await screen.findByText(/^近 5 年共减排 4 kg/)).toBeInTheDocument()
  swipe([200, 300], [120, 300])
  swipe([120, 300], [200, 300])
  swipe([120, 300], [200, 300])
  expect(await screen.findByText(/^近 12 周共减排 4 kg/)).toBeInTheDocument()
  expect(inputsOf('ledger.chart')).toEqual([{ step: 'day' }, { step: 'month' }, { step: 'year' }, { step: 'week' }])
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

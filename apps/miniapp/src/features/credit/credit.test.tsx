import { act, render, screen } from '@testing-library/react'
import { TotalCard } from '@/features/home/TotalCard'
import { Sheet } from '@/ui/Sheet'
import { home, programme } from '../../../test/fixtures'
import { CREDIT_MS } from './use-credit'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const today = (acts: number, mg: number) => ({ day: '2026-11-21', mg, sections: [{ section: 'travel' as const, acts, mg }] })
const before = home({ totalMg: 4_000_000, today: today(1, 1_250_000) })
const after = home({ totalMg: 5_250_000, today: today(2, 2_500_000) })

const view = (of: typeof before, sheet: boolean) => (
  <>
    <TotalCard home={of} programme={programme} />
    <Sheet open={sheet} title="打卡成功" onClose={() => undefined}>
      {null}
    </Sheet>
  </>
)

const figure = () => screen.getAllByText(/kg CO₂e$/)[0]!.parentElement
const flowing = () => document.querySelector('.credit-flow')
const sprouting = () => document.querySelector('.sprouting-leaf')
const pass = (ms: number) => act(() => jest.advanceTimersByTime(ms))

it('lets what was credited stand beside the total, flow in, and a leaf come out of the mascot', () => {
  const { rerender } = render(view(before, false))
  expect(figure()).toHaveTextContent('4kg CO₂e')
  expect(flowing()).toBeNull()
  rerender(view(after, false))
  expect(figure()).toHaveTextContent('4kg CO₂e')
  expect(flowing()).toHaveTextContent('+1.25kg')
  expect(sprouting()).toBeInTheDocument()
  pass(CREDIT_MS.stands + CREDIT_MS.flows)
  expect(figure()).toHaveTextContent('5.25kg CO₂e')
  expect(flowing()).toBeNull()
  expect(sprouting()).toBeNull()
})

it('waits until the sheet that lies over it is gone', () => {
  const { rerender } = render(view(before, true))
  rerender(view(after, true))
  pass(5_000)
  expect(figure()).toHaveTextContent('4kg CO₂e')
  expect(screen.getByText('今日 1.25 kg CO₂e · 1 次')).toBeInTheDocument()
  expect(flowing()).toBeNull()
  rerender(view(after, false))
  expect(flowing()).toHaveTextContent('+1.25kg')
  expect(screen.getByText('今日 2.5 kg CO₂e · 2 次')).toBeInTheDocument()
  // The next sheet, opened at once, does not stop it.
  rerender(view(after, true))
  pass(CREDIT_MS.stands + CREDIT_MS.flows)
  expect(figure()).toHaveTextContent('5.25kg CO₂e')
})

it('moves nothing when a record was taken back', () => {
  const { rerender } = render(view(after, false))
  rerender(view(before, false))
  expect(figure()).toHaveTextContent('4kg CO₂e')
  expect(flowing()).toBeNull()
})

it('moves nothing where the system asks for less motion', () => {
  Object.assign(globalThis, { __H5__: true })
  window.matchMedia = ((query: string) => ({
    matches: query.includes('reduced-motion'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })) as never
  const { rerender } = render(view(before, false))
  rerender(view(after, false))
  expect(figure()).toHaveTextContent('5.25kg CO₂e')
  expect(flowing()).toBeNull()
  expect(sprouting()).toBeNull()
})

it('shows a new total at once to whoever comes back with it', () => {
  render(view(after, false))
  expect(figure()).toHaveTextContent('5.25kg CO₂e')
})

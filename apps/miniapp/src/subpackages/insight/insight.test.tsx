import { SECTIONS } from '@tanpuhui/contract'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HEAT_BOUNDS, heatOf } from '@/features/calendar/heat'
import { weeksOf } from '@/features/calendar/weeks'
import { leafSize } from '@/features/footprint/leaf-size'
import { inputsOf, refuse, serve } from '../../../test/fakes/server'
import { pullDown } from '../../../test/fakes/taro'
import { calendar, eightSections, eightSums, footprint, line, programme } from '../../../test/fixtures'
import CalendarPage from './calendar'
import FootprintPage from './footprint'

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-21T12:00:00+08:00'))
  serve({
    'programme.get': programme,
    'ledger.calendar': ({ month }: { month: string }) => (month === '2026-11' ? calendar() : calendar({ month, days: [] })),
    'ledger.page': ({ day }: { day: string }) => ({
      lines: day === '2026-11-20' ? [line({ day })] : [],
      nextCursor: null,
    }),
    'ledger.footprint': footprint(),
  })
})
afterEach(() => jest.restoreAllMocks())

describe('the calendar', () => {
  it('says of each day what was saved, in words as in shades, and what the shades mean', async () => {
    render(<CalendarPage />)
    const ride = await screen.findByRole('radio', { name: '2026年11月20日，1.25 kg CO₂e，1 次' })
    expect(ride).toHaveClass('heat-4')
    expect(screen.getByRole('radio', { name: '2026年11月19日，没有记录' })).toHaveClass('heat-0')
    expect(screen.getByRole('radio', { name: '2026年11月22日，没有记录' })).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getAllByRole('radio')).toHaveLength(30)
    for (const words of ['不超过 200 g CO₂e', '不超过 500 g CO₂e', '不超过 1 kg CO₂e', '不超过 3 kg CO₂e', '超过 3 kg CO₂e'])
      expect(screen.getByText(words)).toBeInTheDocument()
    expect(
      screen.getByText('2026年11月有 2 天减排，共 4 kg CO₂e，3 次；最多的一天是11月21日，2.75 kg CO₂e。'),
    ).toBeInTheDocument()
  })

  it('opens a day’s lines at a tap', async () => {
    render(<CalendarPage />)
    await userEvent.click(await screen.findByRole('radio', { name: /^2026年11月20日/ }))
    expect(await screen.findByRole('button', { name: /^共享单车骑行.*\+1.25 kg/ })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('radio', { name: /^2026年11月18日/ }))
    expect(await screen.findByText('这一天没有记录')).toBeInTheDocument()
    expect(inputsOf('ledger.page')).toEqual([{ day: '2026-11-20' }, { day: '2026-11-18' }])
  })

  it('turns to earlier months and back, never beyond this one, and keeps what it has when a refresh fails', async () => {
    render(<CalendarPage />)
    expect(await screen.findByRole('button', { name: '下个月' })).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(screen.getByRole('button', { name: '上个月' }))
    expect(await screen.findByText('2026年10月没有减排记录。')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '下个月' }))
    expect(await screen.findByText(/^2026年11月有 2 天/)).toBeInTheDocument()
    serve({ 'ledger.calendar': () => refuse('UNAVAILABLE') })
    await pullDown()
    expect(await screen.findByRole('alert')).toHaveTextContent('服务暂时不可用')
    expect(screen.getByText(/^2026年11月有 2 天/)).toBeInTheDocument()
  })

  it.each([
    ['2026-11', 6, 1, '2026-11-30'],
    ['2026-02', 5, 1, '2026-02-28'],
    ['2027-02', 4, 7, '2027-02-28'],
    ['2026-06', 5, 7, '2026-06-30'],
  ])('lays %s out in weeks from Monday on', (month, weeks, inFirst, last) => {
    const laid = weeksOf(month)
    expect([laid.length, laid[0]!.filter(Boolean).length, laid.flat().filter(Boolean).at(-1)]).toEqual([weeks, inFirst, last])
    for (const week of laid) expect(week).toHaveLength(7)
  })

  it('has a shade more for each bound that is passed', () => {
    expect(heatOf(undefined)).toBe(0)
    expect(heatOf({ mg: 0, acts: 1 })).toBe(1)
    expect(HEAT_BOUNDS.map((mg) => [heatOf({ mg, acts: 1 }), heatOf({ mg: mg + 1, acts: 1 })])).toEqual([
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ])
  })
})

describe('the footprint', () => {
  it('names each section’s figure and share, and ranks the districts', async () => {
    render(<FootprintPage />)
    expect(await screen.findByRole('img', { name: '绿色出行，3.85 kg CO₂e，占 96%，2 次' })).toBeInTheDocument()
    expect(screen.getByRole('img', { name: '绿色衣着，0 g CO₂e，占 0%，0 次' })).toBeInTheDocument()
    expect(screen.getByText('累计减排 4 kg CO₂e，其中绿色出行最多，占 96%。')).toBeInTheDocument()
    expect(screen.getAllByRole('listitem').map((row) => row.getAttribute('aria-label'))).toEqual([
      '第 1，太原市小店区，3.85 kg CO₂e，2 次',
      '第 2，太原市迎泽区，144 g CO₂e，1 次',
    ])
  })

  it('shows eight sections in the programme’s order, and of many districts the first ten until all are asked for', async () => {
    const districts = Array.from({ length: 12 }, (_, i) => ({
      code: String(140_100 + i),
      name: { zh: `区${i}`, en: `District ${i}` },
      acts: 1,
      mg: (12 - i) * 1_000,
    }))
    serve({ 'programme.get': eightSections, 'ledger.footprint': footprint({ sections: eightSums, districts }) })
    render(<FootprintPage />)
    const leaves = await screen.findAllByRole('img')
    expect(leaves.map((leaf) => within(leaf).getByText(/%$/).textContent)).toEqual(
      [22, 19, 17, 14, 11, 8, 6, 3].map((percent) => `占 ${percent}%`),
    )
    expect(leaves).toHaveLength(SECTIONS.length)
    expect(screen.getAllByRole('listitem')).toHaveLength(10)
    await userEvent.click(screen.getByRole('button', { name: '显示全部 12 个区县' }))
    expect(screen.getAllByRole('listitem')).toHaveLength(12)
  })

  it('says where to begin when there is nothing yet', async () => {
    serve({ 'ledger.footprint': footprint({ sections: [], districts: [] }) })
    render(<FootprintPage />)
    expect(await screen.findByText('还没有足迹')).toBeInTheDocument()
  })

  it('draws leaves whose areas are as the shares are', () => {
    expect(leafSize(0.6, 0.6)).toBe(112)
    expect(leafSize(0.15, 0.6)).toBe(56)
    expect([leafSize(0.001, 0.6), leafSize(0, 0.6), leafSize(0, 0)]).toEqual([24, 24, 24])
  })
})

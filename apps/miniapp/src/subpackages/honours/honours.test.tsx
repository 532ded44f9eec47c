import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSettings } from '@/features/settings/store'
import { useCache } from '@/lib/cache'
import { cutLine, hold, serve } from '../../../test/fakes/server'
import { pullDown, taro } from '../../../test/fakes/taro'
import { honours, programme, streak } from '../../../test/fixtures'
import HonoursPage from '.'

beforeEach(() => serve({ 'programme.get': programme, 'honours.get': honours(), 'ledger.streak': streak() }))

const medal = (name: string) => screen.getByText(name).parentElement!

it('shows the title held, the way to the next, and what was earned in all', async () => {
  const letGo = hold()
  render(<HonoursPage />)
  expect(screen.getByRole('status', { name: '加载中' })).toBeInTheDocument()
  letGo()
  expect(await screen.findByText('距“绿色行者”还差 6 kg CO₂e')).toBeInTheDocument()
  expect(screen.getAllByText('低碳新芽')).toHaveLength(2)
  expect(screen.getByText('400')).toBeInTheDocument()
  expect(screen.getByText('当前')).toBeInTheDocument()
  expect(screen.getByText('还差 6 kg')).toBeInTheDocument()
})

it('shows each medal with how far it is, in what it counts', async () => {
  render(<HonoursPage />)
  expect(await screen.findByText('已获得 1 / 5')).toBeInTheDocument()
  expect(medal('初次同行')).toHaveTextContent('已获得')
  expect(medal('骑行者')).toHaveTextContent('2 / 20 次')
  expect(medal('七日同行')).toHaveTextContent('2 / 7 天')
  expect(medal('积分千里')).toHaveTextContent('400 / 1,000 积分')
  expect(medal('百公斤')).toHaveTextContent('4 / 100 kg')
})

it('makes posters of the title held and of medals that are reached, of no others', async () => {
  render(<HonoursPage />)
  await userEvent.click(await screen.findByRole('button', { name: '做成海报' }))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/poster/index?kind=title&of=sprout' })
  await userEvent.click(screen.getByText('初次同行'))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/poster/index?kind=medal&of=first-act' })
  await userEvent.click(screen.getByText('骑行者'))
  expect(taro.navigateTo).toHaveBeenCalledTimes(2)
})

it('says the unit twice where two differ', async () => {
  const [first] = honours().medals
  const light = { ...first!, of: 'reduction' as const, from: 1_000_000, have: 144_000, reached: false }
  serve({ 'honours.get': honours({ medals: [light] }) })
  render(<HonoursPage />)
  expect(await screen.findByText('144 g / 1 kg')).toBeInTheDocument()
})

it('has words for a beginner', async () => {
  const none = honours()
  serve({
    'honours.get': honours({
      totals: { mg: 0, points: 0, acts: 0 },
      titles: none.titles.map((title) => ({ ...title, have: 0, reached: false })),
      medals: [],
    }),
  })
  render(<HonoursPage />)
  expect(await screen.findByText('还没有称号')).toBeInTheDocument()
  expect(screen.getByText('这里还没有勋章')).toBeInTheDocument()
  expect(screen.getByText('第一次低碳行为')).toBeInTheDocument()
  expect(screen.queryByText('当前')).not.toBeInTheDocument()
})

it.each([0, 1])(
  'names the first title by what brings it when it is from %i mg, and shows none of the way gone',
  async (fromMg) => {
    const { titles } = honours()
    const first = { ...titles[0]!, fromMg, have: 0, reached: false }
    serve({ 'honours.get': honours({ totals: { mg: 0, points: 0, acts: 0 }, titles: [first] }) })
    render(<HonoursPage />)
    expect(await screen.findByText('完成第一次低碳行为，即成为“低碳新芽”')).toBeInTheDocument()
    expect(document.querySelector('.me .progress-fill')).toHaveStyle({ width: '0%' })
  },
)

it('has words for whoever reached everything, with a million of it', async () => {
  const all = honours()
  serve({
    'ledger.streak': streak({ days: 40 }),
    'honours.get': honours({
      totals: { mg: 1_234_567_000_000, points: 1_000_000, acts: 1_000_001 },
      titles: all.titles.map((title) => ({ ...title, have: 1_234_567_000_000, reached: true })),
    }),
  })
  render(<HonoursPage />)
  expect(await screen.findByText('已获得最高称号')).toBeInTheDocument()
  expect(screen.getByText('1,234.56')).toBeInTheDocument()
  expect(screen.getByText('1,000,001')).toBeInTheDocument()
  expect(screen.queryByText(/还差/)).not.toBeInTheDocument()
})

it('says that there is no connection, tries again, and keeps what was there when a refresh fails', async () => {
  cutLine(true)
  render(<HonoursPage />)
  expect(await screen.findByText('网络不通，请检查网络后重试')).toBeInTheDocument()
  cutLine(false)
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByText('骑行者')).toBeInTheDocument()
  cutLine(true)
  await pullDown()
  expect(await screen.findByRole('alert')).toHaveTextContent('当前显示的是较早的数据')
  expect(screen.getByText('骑行者')).toBeInTheDocument()
})

it('speaks English', async () => {
  useSettings.setState({ locale: 'en' })
  render(<HonoursPage />)
  expect(await screen.findByText('2 / 20 acts')).toBeInTheDocument()
  expect(screen.getByText('6 kg CO₂e to “Walker”')).toBeInTheDocument()
})

it.each([
  [{}, '连续 5 天有低碳行为', '连续满 7 天得 20 积分，还差 2 天'],
  [{ days: 7 }, '连续 7 天有低碳行为', '连续满 30 天得 100 积分，还差 23 天'],
  [{ days: 0, today: false }, '还没有连续的日子', '连续满 7 天得 20 积分，还差 7 天'],
])('tells of days in a row and what longer rows bring: %j', async (over, days, next) => {
  serve({ 'ledger.streak': streak(over) })
  render(<HonoursPage />)
  expect(await screen.findByText(days)).toBeInTheDocument()
  expect(screen.getByText(next)).toBeInTheDocument()
})

it('says nothing of rows that bring nothing more, nor where there are none at all', async () => {
  serve({ 'ledger.streak': streak({ days: 40, today: false }) })
  const { unmount } = render(<HonoursPage />)
  expect(await screen.findByText('今天还没有记录')).toBeInTheDocument()
  expect(screen.queryByText(/还差 .* 天/)).not.toBeInTheDocument()
  unmount()
  useCache.setState({ entries: {} })
  serve({ 'ledger.streak': streak({ days: 0, today: false, rules: [] }) })
  render(<HonoursPage />)
  await screen.findByText('骑行者')
  expect(screen.queryByText('还没有连续的日子')).not.toBeInTheDocument()
})

it('lists what rows have brought, and what was taken back', async () => {
  const bonus = { days: 7, day: '2026-11-14', points: 20, at: '2026-11-14T08:00:00+08:00', takenBack: false }
  serve({ 'ledger.streak': streak({ bonuses: [bonus, { ...bonus, day: '2026-11-07', takenBack: true }] }) })
  render(<HonoursPage />)
  expect(await screen.findByText('2026年11月14日')).toBeInTheDocument()
  const [kept, taken] = screen.getAllByText('+20 积分')
  expect(kept).not.toHaveClass('undone')
  expect(taken).toHaveClass('undone')
  expect(screen.getAllByText('已收回：其中有一天的记录被冲正')).toHaveLength(1)
})

import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSettings } from '@/features/settings/store'
import { cutLine, hold, serve } from '../../../test/fakes/server'
import { pullDown } from '../../../test/fakes/taro'
import { honours, programme } from '../../../test/fixtures'
import HonoursPage from '.'

beforeEach(() => serve({ 'programme.get': programme, 'honours.get': honours() }))

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

it('has words for whoever reached everything, with a million of it', async () => {
  const all = honours()
  serve({
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

import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSettings } from '@/features/settings/store'
import { cutLine, inputsOf, refuse, serve } from '../../../test/fakes/server'
import { gift, programme, project } from '../../../test/fixtures'
import PublicGoodPage from '.'

let price = 150
let points = 1_000

beforeEach(() => {
  price = 150
  points = 1_000
  serve({
    'programme.get': programme,
    'publicGood.list': () => [project({ price })],
    'mall.wallet': () => ({ points, lots: [], owed: 0 }),
    'publicGood.give': gift,
  })
})

const tap = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))

it('shows each project with its price, and what was given by all and by me', async () => {
  serve({
    'publicGood.list': [
      project({ given: { quantity: 1_000_000, points: 1.5e8 }, mine: { quantity: 12, points: 1_800 } }),
      project({ code: 'gull-feed', price: null, nextPrice: { from: '2027-01-01', points: 300 } }),
    ],
  })
  render(<PublicGoodPage />)
  expect(await screen.findByText('150 积分 / 尾')).toBeInTheDocument()
  expect(screen.getByText('大家已捐 1,000,000 尾')).toBeInTheDocument()
  expect(screen.getByText('我已捐 12 尾')).toBeInTheDocument()
  expect(screen.getByText('尚未开始')).toBeInTheDocument()
  expect(screen.getByText('2027年1月1日起为 300 积分')).toBeInTheDocument()
  expect(screen.getAllByRole('button', { name: '捐赠' })).toHaveLength(1)
})

it('gives once, at the price that was shown, after a confirmation', async () => {
  render(<PublicGoodPage />)
  await tap('捐赠')
  const sheet = screen.getByRole('dialog', { name: '捐赠：放流岩原鲤' })
  await tap('增加一份')
  expect(within(sheet).getByText('捐后剩余').parentElement).toHaveTextContent('700 积分')
  expect(inputsOf('publicGood.give')).toEqual([])
  await tap('确认捐赠 300 积分')
  expect(await screen.findByText('您为“放流岩原鲤”捐了 2 尾，用去 300 积分。')).toBeInTheDocument()
  expect(inputsOf('publicGood.give')).toEqual([
    { project: 'rock-carp', quantity: 2, price: 150, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  ])
  await waitFor(() => expect(inputsOf('publicGood.list')).toHaveLength(2))
  await tap('好的')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

it('offers no more than the points pay for, nor more than a hundred', async () => {
  points = 310
  render(<PublicGoodPage />)
  await tap('捐赠')
  await screen.findByText('捐后剩余')
  await tap('增加一份')
  expect(screen.getByRole('button', { name: '增加一份' })).toHaveAttribute('aria-disabled', 'true')
})

it('says how many points are short instead of asking the server', async () => {
  points = 34
  render(<PublicGoodPage />)
  await tap('捐赠')
  expect(await screen.findByText('还差 116 积分')).toBeInTheDocument()
  await tap('确认捐赠 150 积分')
  expect(inputsOf('publicGood.give')).toEqual([])
})

it('asks again when the price has changed meanwhile, and gives at the new one only', async () => {
  serve({
    'publicGood.give': ({ price: seen }: { price: number }) => (seen === 300 ? gift : refuse('PRICE_CHANGED', { points: 300 })),
  })
  render(<PublicGoodPage />)
  await tap('捐赠')
  price = 300
  await tap('确认捐赠 150 积分')
  expect(await screen.findByRole('alert')).toHaveTextContent('价格已更新为 300 积分，请确认后再捐赠')
  await tap('确认捐赠 300 积分')
  expect(await screen.findByText(/用去 300 积分/)).toBeInTheDocument()
  const [first, second] = inputsOf('publicGood.give') as { requestId: string; price: number }[]
  expect([first!.price, second!.price]).toEqual([150, 300])
  expect(first!.requestId).not.toBe(second!.requestId)
})

it('retries one gift under one request id when no answer came', async () => {
  serve({ 'publicGood.give': () => refuse('UNAVAILABLE') })
  render(<PublicGoodPage />)
  await tap('捐赠')
  await tap('确认捐赠 150 积分')
  expect(await screen.findByRole('alert')).toHaveTextContent('服务暂时不可用，请稍后再试')
  serve({ 'publicGood.give': gift })
  await tap('重试')
  await screen.findByRole('dialog', { name: '谢谢您' })
  const ids = inputsOf('publicGood.give').map((input) => (input as { requestId: string }).requestId)
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(1)
})

it('says so where there are no projects, and when they did not load', async () => {
  serve({ 'publicGood.list': [] })
  const { unmount } = render(<PublicGoodPage />)
  expect(await screen.findByText('暂时没有公益项目')).toBeInTheDocument()
  unmount()
  const { useCache } = await import('@/lib/cache')
  useCache.setState({ entries: {} })
  cutLine(true)
  render(<PublicGoodPage />)
  expect(await screen.findByText('网络不通，请检查网络后重试')).toBeInTheDocument()
})

it('speaks English', async () => {
  useSettings.setState({ locale: 'en' })
  render(<PublicGoodPage />)
  expect(await screen.findByText('150 points / fish')).toBeInTheDocument()
  await tap('Give')
  expect(screen.getByRole('button', { name: 'Give 150 points' })).toBeInTheDocument()
})

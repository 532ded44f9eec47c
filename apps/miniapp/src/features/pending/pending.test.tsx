import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import HomePage from '@/pages/home'
import LedgerPage from '@/pages/ledger'
import { cutLine, hold, inputsOf, refuse, serve } from '../../../test/fakes/server'
import { taro } from '../../../test/fakes/taro'
import { chart, home, pending, programme } from '../../../test/fixtures'
import { useSettings } from '../settings/store'
import { PendingCard } from './PendingCard'

const NOON = Date.parse('2026-11-24T12:00:00+08:00')
const open = (n: number, more = {}) => pending({ id: `3/ride-${n}`, open: true, ...more })
const brought = { record: '9', mg: 1_250_000, points: 125 }

let lines = [pending()]

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOON)
  lines = [open(1), open(2, { mg: 144_000, points: 14 })]
  serve({
    'programme.get': programme,
    'ledger.pending': () => lines,
    'ledger.collect': ({ id }: { id: string }) => {
      lines = lines.filter((line) => line.id !== id)
      return brought
    },
  })
})
afterEach(() => jest.restoreAllMocks())

const list = async () => {
  await userEvent.click(await screen.findByRole('button', { name: /笔待领取/ }))
  return screen.getByRole('dialog', { name: '待领取' })
}

it('shows nothing where nothing waits', async () => {
  lines = []
  const { container } = render(<PendingCard />)
  await waitFor(() => expect(inputsOf('ledger.pending')).toHaveLength(1))
  expect(container).toBeEmptyDOMElement()
})

it.each([
  ['home', HomePage],
  ['the ledger', LedgerPage],
])('stands on %s', async (_, Page) => {
  serve({ 'home.get': home(), 'ledger.chart': chart(), 'ledger.page': { lines: [], nextCursor: null } })
  render(<Page />)
  const card = await screen.findByRole('button', { name: /^2 笔待领取 2 笔可领：1.39 kg · 139 积分/ })
  expect(card).toHaveTextContent('还剩 5 天')
})

it.each([
  ['2026-11-24T08:00:00+08:00', '5 天后可领取', '5 天后可领取'],
  ['2026-11-28T23:59:00+08:00', '明天可领取', '明天可领取'],
  ['2026-11-29T08:00:00+08:00', '今天 10:00 可领取', '今天 10:00 可领取'],
])('seen at %s, says of what is not open yet: %s', async (now, said, row) => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse(now))
  lines = [pending({ collectFrom: '2026-11-29T10:00:00+08:00', collectUntil: '2026-12-06T00:00:00+08:00' })]
  render(<PendingCard />)
  expect(await screen.findByRole('button', { name: `1 笔待领取 ${said}` })).toBeInTheDocument()
  const sheet = await list()
  expect(within(sheet).getByText(row)).toBeInTheDocument()
  expect(within(sheet).queryByRole('button', { name: '领取' })).not.toBeInTheDocument()
})

it.each([
  ['2026-11-22T00:00:00+08:00', '还剩 7 天'],
  ['2026-11-27T23:00:00+08:00', '还剩 2 天'],
  ['2026-11-28T23:59:59+08:00', '今天截止'],
])('seen at %s, says of what is open: %s', async (now, said) => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse(now))
  lines = [open(1)]
  render(<PendingCard />)
  expect(within(await list()).getByText(said)).toBeInTheDocument()
})

it('collects one, once for several taps, says what it brought, and takes it from the list when the server has', async () => {
  render(<PendingCard />)
  const sheet = await list()
  const letGo = hold()
  const [button] = within(sheet).getAllByRole('button', { name: '领取' })
  await userEvent.click(button!)
  await userEvent.click(button!)
  expect(within(sheet).queryByText('已领取')).not.toBeInTheDocument()
  letGo()
  await waitFor(() => expect(screen.getByRole('button', { name: /^1 笔待领取/ })).toBeInTheDocument())
  expect(inputsOf('ledger.collect')).toEqual([{ id: '3/ride-1' }])
  expect(taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '已领取 1 笔：+1.25 kg CO₂e · +125 积分' }))
})

it('collects all that is open at one tap, and is gone with the last', async () => {
  render(<PendingCard />)
  await userEvent.click(within(await list()).getByRole('button', { name: '全部领取（2 笔）' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
  expect(inputsOf('ledger.collect')).toEqual([{ id: '3/ride-1' }, { id: '3/ride-2' }])
  expect(taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '已领取 2 笔：+2.5 kg CO₂e · +250 积分' }))
  expect(inputsOf('ledger.pending')).toHaveLength(2)
})

it('asks for the whole list in as many requests as hold it, and only for what is open', async () => {
  lines = [...Array.from({ length: 23 }, (_, n) => open(n)), pending({ id: '3/later' })]
  render(<PendingCard />)
  const before = taro.request.mock.calls.length
  await userEvent.click(within(await list()).getByRole('button', { name: '全部领取（23 笔）' }))
  await waitFor(() => expect(screen.getByRole('button', { name: /^1 笔待领取/ })).toBeInTheDocument())
  expect(inputsOf('ledger.collect')).toHaveLength(23)
  const requests = taro.request.mock.calls.slice(before).map(([{ url }]) => url as string)
  expect(requests.filter((url) => url.includes('ledger.collect'))).toHaveLength(3)
})

it('keeps in view why an act no longer counts, though the server lists it no more', async () => {
  serve({
    'ledger.collect': ({ id }: { id: string }) => {
      lines = lines.filter((line) => line.id !== id)
      return refuse('TRIP_OVERLAPS', { by: '美团单车', byEn: 'Meituan Bike', at: '08:12' })
    },
  })
  render(<PendingCard />)
  const sheet = await list()
  await userEvent.click(within(sheet).getAllByRole('button', { name: '领取' })[0]!)
  expect(await within(sheet).findByRole('alert')).toHaveTextContent('已通过美团单车在 08:12 计入，这次不重复计')
  await screen.findByRole('button', { name: /^1 笔待领取/ })
  expect(within(sheet).getByRole('alert')).toBeInTheDocument()
  expect(within(sheet).getAllByRole('button', { name: '领取' })).toHaveLength(1)
  await userEvent.click(within(sheet).getByRole('button', { name: '关闭' }))
  expect(within(await list()).queryByRole('alert')).not.toBeInTheDocument()
  expect(taro.showToast).not.toHaveBeenCalled()
})

it('offers to try again when no answer came', async () => {
  render(<PendingCard />)
  const sheet = await list()
  cutLine(true)
  await userEvent.click(within(sheet).getAllByRole('button', { name: '领取' })[0]!)
  expect(await within(sheet).findByText('网络不通，请检查网络后重试')).toBeInTheDocument()
  cutLine(false)
  await userEvent.click(within(sheet).getByRole('button', { name: '重试' }))
  await screen.findByRole('button', { name: /^1 笔待领取/ })
  expect(within(sheet).queryByRole('alert')).not.toBeInTheDocument()
})

it('says in words that the list did not load', async () => {
  serve({ 'ledger.pending': () => refuse('UNAVAILABLE') })
  render(<PendingCard />)
  expect(await screen.findByRole('alert')).toHaveTextContent('待领取：服务暂时不可用，请稍后再试')
})

it('speaks English', async () => {
  useSettings.setState({ locale: 'en' })
  render(<PendingCard />)
  await userEvent.click(await screen.findByRole('button', { name: /^To collect: 2/ }))
  expect(screen.getAllByText('5 days left')).toHaveLength(3)
  expect(screen.getByRole('button', { name: 'Collect all (2)' })).toBeInTheDocument()
})

import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { cutLine, inputsOf, refuse, serve } from '../../../test/fakes/server'
import { openAt, taro } from '../../../test/fakes/taro'
import { offer, order, programme } from '../../../test/fixtures'
import OfferPage from '.'
import OrdersPage from './orders'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

interface Redeem {
  offerId: number
  quantity: number
  requestId: string
}
const redeems = () => inputsOf('mall.redeem') as Redeem[]
const confirm = async (name = '确认兑换') => userEvent.click(screen.getByRole('button', { name }))

beforeEach(() => {
  openAt('subpackages/offer/index', { id: '1' })
  serve({
    'programme.get': programme,
    'mall.offers': [offer()],
    'mall.wallet': { points: 400, lots: [{ points: 400, expiresOn: '2027-12-31' }], owed: 0 },
    'mall.redeem': order,
    'mall.orders': [order],
  })
})

it('shows conditions before the price is paid, and codes to copy after', async () => {
  render(<OfferPage />)
  expect(await screen.findByText('30 天内有效')).toBeInTheDocument()
  expect(await screen.findByText('兑换后剩余 300 积分')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '立即兑换' }))
  expect(screen.getByText('兑换 1 份“共享单车骑行券”，将扣除 100 积分。兑换后不可退回。')).toBeInTheDocument()
  expect(redeems()).toHaveLength(0)
  await confirm()
  await userEvent.click(await screen.findByRole('button', { name: '复制 SBX-1234-5678' }))
  expect(taro.setClipboardData).toHaveBeenCalledWith({ data: 'SBX-1234-5678' })
  expect(redeems()).toEqual([{ offerId: 1, quantity: 1, requestId: expect.stringMatching(UUID) }])
})

it('tries again under the same request id when no answer came, and takes a new one for the next intent', async () => {
  render(<OfferPage />)
  await userEvent.click(await screen.findByRole('button', { name: '立即兑换' }))
  serve({ 'mall.redeem': () => refuse('INTERNAL', { requestId: 'req-9' }) })
  await confirm()
  expect(await screen.findByText('服务器出错了，我们已记录（req-9）')).toBeInTheDocument()
  cutLine(true)
  await confirm('重试')
  expect(await screen.findByText('网络不通，请检查网络后重试')).toBeInTheDocument()
  cutLine(false)
  serve({ 'mall.redeem': order })
  await confirm('重试')
  await screen.findByText('兑换成功')
  await userEvent.click(screen.getByRole('button', { name: '关闭' }))
  await userEvent.click(screen.getByRole('button', { name: '立即兑换' }))
  await confirm()
  await screen.findByText('兑换成功')
  const ids = redeems().map(({ requestId }) => requestId)
  expect(ids).toHaveLength(3)
  expect(ids[1]).toBe(ids[0])
  expect(ids[2]).not.toBe(ids[0])
})

it.each([
  ['OUT_OF_STOCK', { left: 1 }, '库存不足，仅剩 1 件'],
  ['NOT_ENOUGH_POINTS', { missing: 60 }, '积分不足，还差 60 积分'],
  ['OFFER_ENDED', {}, '该商品已下架'],
] as const)('refuses in the server’s words: %s', async (code, details, words) => {
  serve({ 'mall.redeem': () => refuse(code, details) })
  render(<OfferPage />)
  await userEvent.click(await screen.findByRole('button', { name: '立即兑换' }))
  await confirm()
  expect(await screen.findByRole('alert')).toHaveTextContent(words)
})

it('lets the quantity be no more than an order, the stock or ten allow', async () => {
  render(<OfferPage />)
  const more = await screen.findByRole('button', { name: '增加一份' })
  await userEvent.click(more)
  expect(more).toHaveAttribute('aria-disabled', 'true')
  await userEvent.click(more)
  await userEvent.click(screen.getByRole('button', { name: '立即兑换' }))
  await confirm()
  await screen.findByText('兑换成功')
  expect(redeems()[0]?.quantity).toBe(2)
})

it('says how many points are missing, and what is gone', async () => {
  serve({ 'mall.wallet': { points: 21, lots: [], owed: 0 } })
  const { unmount } = render(<OfferPage />)
  expect(await screen.findByText('还差 79 积分')).toBeInTheDocument()
  unmount()
  openAt('subpackages/offer/index', { id: '99' })
  render(<OfferPage />)
  expect(await screen.findByText('这件商品已下架')).toBeInTheDocument()
})

it('keeps the codes of earlier orders', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-21T12:00:00+08:00'))
  const { unmount } = render(<OrdersPage />)
  expect(await screen.findByText('SBX-1234-5678')).toBeInTheDocument()
  expect(screen.getByText('有效期至 2026年12月21日')).toBeInTheDocument()
  expect(screen.getByText('−100 积分')).toBeInTheDocument()
  unmount()
  jest.restoreAllMocks()
})

describe('vouchers are shown', () => {
  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-12-16T12:00:00+08:00'))
    taro.createSelectorQuery.mockReturnValue({
      select: () => ({ fields: () => ({ exec: (give: (found: unknown[]) => void) => give([null]) }) }),
    })
  })
  afterEach(() => jest.restoreAllMocks())

  it('as QR code and text, on a screen that stays on and bright, and is put back', async () => {
    render(<OrdersPage />)
    expect(await screen.findByText('还剩 5 天，2026年12月21日 到期')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '出示 SBX-1234-5678' }))
    expect(screen.getByLabelText('券码 SBX-1234-5678 的二维码')).toBeInTheDocument()
    await waitFor(() => expect(taro.setScreenBrightness).toHaveBeenCalledWith({ value: 1 }))
    expect(taro.setKeepScreenOn).toHaveBeenLastCalledWith({ keepScreenOn: true })
    await userEvent.click(screen.getByRole('button', { name: '关闭' }))
    expect(taro.setKeepScreenOn).toHaveBeenLastCalledWith({ keepScreenOn: false })
    expect(taro.setScreenBrightness).toHaveBeenLastCalledWith({ value: 0.4 })
  })

  it('one after the other, and says which have expired', async () => {
    const codes = [
      { code: 'SBX-1', expiresOn: '2026-12-15' },
      { code: 'SBX-2', expiresOn: '2026-12-16' },
    ]
    serve({ 'mall.orders': [{ ...order, quantity: 2, codes }] })
    render(<OrdersPage />)
    await userEvent.click(await screen.findByRole('button', { name: '出示 SBX-1' }))
    const sheet = within(screen.getByRole('dialog'))
    expect(sheet.getByText('已过期（2026年12月15日 止），不能再使用')).toBeInTheDocument()
    await userEvent.click(sheet.getByRole('button', { name: '下一张（1 / 2）' }))
    expect(sheet.getByText('今天是最后一天')).toBeInTheDocument()
  })

  it('at once when they were scanned; those of others are said to be so', async () => {
    openAt('subpackages/offer/orders', { code: 'SBX-1234-5678' })
    const { unmount } = render(<OrdersPage />)
    expect(await screen.findByLabelText('券码 SBX-1234-5678 的二维码')).toBeInTheDocument()
    unmount()
    openAt('subpackages/offer/orders', { code: 'SBX-9999-0000' })
    render(<OrdersPage />)
    expect(await screen.findByText('这张券不是您的')).toBeInTheDocument()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})

it('has a word for no orders yet', async () => {
  serve({ 'mall.orders': [] })
  render(<OrdersPage />)
  await userEvent.click(await screen.findByRole('button', { name: '去积分商城' }))
  expect(taro.switchTab).toHaveBeenCalledWith({ url: '/pages/mall/index' })
})

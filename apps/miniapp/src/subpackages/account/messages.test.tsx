import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSeen } from '@/features/messages/store'
import { inputsOf, serve } from '../../../test/fakes/server'
import { taro } from '../../../test/fakes/taro'
import { programme, received, templates } from '../../../test/fixtures'
import MessagesPage from './messages'

const granted = ({ template }: { template: string }) => ({ template, templateId: `sandbox-${template}`, granted: 1 })

beforeEach(() =>
  serve({
    'programme.get': programme,
    'messages.list': templates,
    'messages.received': [received()],
    'messages.granted': granted,
  }),
)

const subscribe = async () => userEvent.click(await screen.findByRole('button', { name: '订阅选中的消息' }))

it('shows what was sent, leads on from there, and then nothing is new', async () => {
  const campaign = received({ event: 'campaign-begins', key: 'week-88/2026', title: { zh: '88减碳周', en: '88 Carbon Week' } })
  serve({ 'messages.received': [received(), campaign] })
  render(<MessagesPage />)
  await userEvent.click(await screen.findByRole('button', { name: /积分即将到期 2026 年 12 月 31 日到期/ }))
  expect(taro.switchTab).toHaveBeenLastCalledWith({ url: '/pages/mall/index' })
  await userEvent.click(screen.getByRole('button', { name: /88减碳周/ }))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/honours/boards?campaign=week-88' })
  expect(useSeen.getState().until).toEqual({ 7: received().at })
})

it('has WeChat ask for all three kinds in one tap, and reports those that were agreed to', async () => {
  taro.requestSubscribeMessage.mockResolvedValueOnce({
    'sandbox-acts-open': 'accept',
    'sandbox-points-expiring': 'reject',
    'sandbox-campaign-begins': 'accept',
  })
  render(<MessagesPage />)
  expect(await screen.findByText('已订阅，还可收到 2 次')).toBeInTheDocument()
  await subscribe()
  await waitFor(() =>
    expect(inputsOf('messages.granted')).toEqual([
      { template: 'acts-open', times: 1 },
      { template: 'campaign-begins', times: 1 },
    ]),
  )
  expect(taro.requestSubscribeMessage.mock.calls[0]![0].tmplIds).toEqual(templates.map(({ templateId }) => templateId))
  expect(taro.showToast).toHaveBeenLastCalledWith(expect.objectContaining({ title: '已订阅 2 项' }))
})

it('asks only for what is switched on', async () => {
  taro.requestSubscribeMessage.mockResolvedValueOnce({ 'sandbox-acts-open': 'reject', 'sandbox-campaign-begins': 'ban' })
  render(<MessagesPage />)
  await userEvent.click(await screen.findByRole('switch', { name: '积分即将到期' }))
  await subscribe()
  await waitFor(() => expect(taro.showToast).toHaveBeenLastCalledWith(expect.objectContaining({ title: '没有订阅' })))
  expect(taro.requestSubscribeMessage.mock.calls[0]![0].tmplIds).toEqual(['sandbox-acts-open', 'sandbox-campaign-begins'])
  expect(inputsOf('messages.granted')).toEqual([])
  for (const name of ['低碳行为可以领取', '活动开始']) await userEvent.click(screen.getByRole('switch', { name }))
  expect(screen.getByRole('button', { name: '订阅选中的消息' })).toHaveAttribute('aria-disabled', 'true')
})

it('leads to WeChat’s settings when all messages are switched off there', async () => {
  taro.requestSubscribeMessage.mockRejectedValueOnce({ errMsg: 'requestSubscribeMessage:fail', errCode: 20004 })
  render(<MessagesPage />)
  await subscribe()
  expect(await screen.findByRole('alert')).toHaveTextContent('关闭了这个小程序的全部消息')
  await userEvent.click(screen.getByRole('button', { name: '去设置' }))
  expect(taro.openSetting).toHaveBeenCalledWith({ withSubscriptions: true })
})

it('says that a platform without templates sends none', async () => {
  serve({ 'messages.list': templates.map((one) => ({ ...one, templateId: null })), 'messages.received': [] })
  render(<MessagesPage />)
  expect(await screen.findByText(/还没有开通订阅消息/)).toBeInTheDocument()
  expect(screen.getByText('还没有消息')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '订阅选中的消息' })).not.toBeInTheDocument()
})

it('says in the browser that messages are shown here only, and takes the tap for consent', async () => {
  Object.assign(globalThis, { __H5__: true })
  render(<MessagesPage />)
  expect(await screen.findByText(/网页版不能发微信消息，消息只显示在这个页面/)).toBeInTheDocument()
  await subscribe()
  await waitFor(() => expect(inputsOf('messages.granted')).toHaveLength(3))
  expect(taro.requestSubscribeMessage).not.toHaveBeenCalled()
})

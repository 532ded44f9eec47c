import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSession } from '@/features/session/store'
import { useSettings } from '@/features/settings/store'
import { serve } from '../../../test/fakes/server'
import { taro } from '../../../test/fakes/taro'
import { programme, terms } from '../../../test/fixtures'
import HelpPage from './help'

beforeEach(() => serve({ 'programme.get': programme, 'programme.terms': terms }))

const questions = () => screen.getAllByRole('button', { expanded: false }).length
const open = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))

it('answers what people ask, with this programme’s own figures', async () => {
  render(<HelpPage />)
  await open('积分什么时候到期？')
  expect(screen.getByText(/可以用到 2027年12月31日/)).toBeInTheDocument()
  await open('一天最多能计多少？')
  expect(screen.getByText('步行：每日最多 18,000 步')).toBeInTheDocument()
  expect(screen.getByText('电子对账单：每月最多 1 次')).toBeInTheDocument()
  await open('为什么有的行为要等几天才能领取？')
  expect(screen.getByText('骑行：2 天后可领取，之后 7 天内有效')).toBeInTheDocument()
  await open('为什么我的行为没有计入？')
  expect(screen.getByText('只计入 365 天内已发生的行为')).toBeInTheDocument()
  await open('减排量和积分是钱吗？能转让吗？')
  expect(screen.getByText(/只能在三晋绿色生活里兑换/)).toBeInTheDocument()
  expect(questions()).toBeGreaterThanOrEqual(10)
})

it('says nothing of collecting and limits where the programme has none', async () => {
  serve({ 'programme.terms': { ...terms, collect: [], caps: [] } })
  render(<HelpPage />)
  expect(await screen.findByRole('button', { name: '多久能看到记录？' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '一天最多能计多少？' })).not.toBeInTheDocument()
})

it('finds a question by words of its answer, and leads on from it', async () => {
  render(<HelpPage />)
  await screen.findByRole('button', { name: '积分什么时候到期？' })
  await userEvent.type(screen.getByRole('textbox', { name: '搜索问题' }), '二维码 交易')
  expect(questions()).toBe(1)
  await open('减排证书可以交易吗？有什么用？')
  await open('减排证书')
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/certificate/index' })
})

it('offers to ask us when nothing is found', async () => {
  render(<HelpPage />)
  await screen.findByRole('button', { name: '积分什么时候到期？' })
  await userEvent.type(screen.getByRole('textbox', { name: '搜索问题' }), '停车费')
  expect(await screen.findByText('没有找到相关的问题')).toBeInTheDocument()
  await open('写意见反馈')
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/account/appeal' })
})

it('is there for visitors, in English as well', async () => {
  useSession.setState({ token: null, browsing: true })
  useSettings.setState({ locale: 'en' })
  render(<HelpPage />)
  await open('When do points expire?')
  expect(screen.getByText(/until 31 Dec 2027/)).toBeInTheDocument()
})

import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSession } from '@/features/session/store'
import { useSettings } from '@/features/settings/store'
import { hold, inputsOf, refuse, serve } from '../../../test/fakes/server'
import { openAt, taro } from '../../../test/fakes/taro'
import { behaviour, programme } from '../../../test/fixtures'
import BehaviourPage from './behaviour'

beforeEach(() => {
  openAt('subpackages/section/behaviour', { code: 'shared-bike-ride' })
  serve({ 'programme.get': programme, 'programme.behaviour': behaviour() })
})

it('tells what it counts, in points as well, and by which conservative figure reductions are issued', async () => {
  const letGo = hold()
  render(<BehaviourPage />)
  expect(screen.getByRole('status', { name: '加载中' })).toBeInTheDocument()
  letGo()
  expect(await screen.findByText('骑共享单车出行，按里程计。')).toBeInTheDocument()
  expect(screen.getAllByText('250 g/km')).toHaveLength(2)
  expect(screen.getByText('每减排 10 克得 1 积分，不足部分不计')).toBeInTheDocument()
  expect(screen.getByText('47 g/km')).toBeInTheDocument()
  expect(screen.getByText(/采用更保守的数值/)).toBeInTheDocument()
  expect(inputsOf('programme.behaviour')).toEqual([{ code: 'shared-bike-ride' }])
})

it('says so where reductions are issued by the same figure', async () => {
  const card = behaviour()
  serve({ 'programme.behaviour': { ...card, method: { ...card.method!, issuance: card.figure } } })
  render(<BehaviourPage />)
  expect(await screen.findByText('签发减排量时采用同样的数值。')).toBeInTheDocument()
  expect(screen.queryByText(/采用更保守的数值/)).not.toBeInTheDocument()
})

it('names who reports it and what, or how it is checked in', async () => {
  render(<BehaviourPage />)
  expect(await screen.findByText('美团单车、青桔单车')).toBeInTheDocument()
  expect(screen.getByText('骑行距离（km）、订单号')).toBeInTheDocument()
  expect(screen.queryByText('自己打卡')).not.toBeInTheDocument()
})

it('names the ways of checking it in', async () => {
  openAt('subpackages/section/behaviour', { code: 'clean-plate' })
  serve({ 'programme.behaviour': behaviour({ code: 'clean-plate', partners: [], fields: [] }) })
  render(<BehaviourPage />)
  expect(await screen.findByText('扫码、拍照 · 每日最多 3 次')).toBeInTheDocument()
})

it('shows the programme’s own methods with version and use, the others and the four principles at a tap', async () => {
  render(<BehaviourPage />)
  const own = await screen.findAllByText(/^(SX|MT)-BIKE$/)
  expect(own.map(({ textContent }) => textContent)).toEqual(['SX-BIKE', 'MT-BIKE'])
  expect(screen.getByText('用于计入')).toBeInTheDocument()
  expect(screen.getByText('用于签发')).toBeInTheDocument()
  expect(screen.queryByText('BJ-SHARED-BIKE')).not.toBeInTheDocument()
  const others = screen.getByRole('button', { name: '其他已公布的方法（1）' })
  expect(others).toHaveAttribute('aria-expanded', 'false')
  await userEvent.click(others)
  expect(others).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getByText('BJ-SHARED-BIKE')).toBeInTheDocument()
  expect(screen.getByText('2022年1月1日 至 2024年12月31日')).toBeInTheDocument()
  expect(screen.getByText('已停用')).toBeInTheDocument()
  expect(screen.queryByText('里程为平台计量。')).not.toBeInTheDocument()
  await userEvent.click(screen.getAllByRole('button', { name: '四项原则' })[0]!)
  for (const principle of ['适用性', '准确性', '透明性', '保守性']) expect(screen.getByText(principle)).toBeInTheDocument()
})

it('lists all factors with issuer, use and source', async () => {
  render(<BehaviourPage />)
  const source = await screen.findByText('山西日报《探路碳普惠 践行绿生活》，2022-12-01（2022）')
  const row = within(source.parentElement!)
  expect(row.getByText('250 g/km')).toBeInTheDocument()
  expect(row.getByText('三晋绿色生活 · 用于奖励的数值 · 平台公布')).toBeInTheDocument()
  expect(screen.getByText('没有公布数值')).toBeInTheDocument()
  expect(screen.getByText('T/ACEF 031-2022，新京报 2022-05-08')).toBeInTheDocument()
})

it('says that it awaits a method, and earns nothing until then', async () => {
  const awaiting = { figure: null, method: null, pointsRule: null, partners: [], fields: [], methods: [], factors: [] }
  serve({ 'programme.behaviour': behaviour({ ...awaiting, state: 'awaiting-method' }) })
  render(<BehaviourPage />)
  expect(await screen.findByText(/有方法之前不计减排量，也不发积分/)).toBeInTheDocument()
  expect(screen.getByText('还没有企业上报，也不能打卡')).toBeInTheDocument()
  expect(screen.queryByText('方法学与版本')).not.toBeInTheDocument()
  expect(screen.queryByText('因子与来源')).not.toBeInTheDocument()
})

it('can be read before sign-in, in English too', async () => {
  useSession.setState({ token: null })
  useSettings.setState({ locale: 'en' })
  render(<BehaviourPage />)
  expect(await screen.findByText('distance (km), order id')).toBeInTheDocument()
  expect(taro.reLaunch).not.toHaveBeenCalled()
})

it('quotes the server when there is no such act', async () => {
  serve({ 'programme.behaviour': () => refuse('NOT_FOUND') })
  render(<BehaviourPage />)
  expect(await screen.findByText('没有找到您要的内容')).toBeInTheDocument()
})

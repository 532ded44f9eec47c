import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { inputsOf, refuse, serve } from '../../../test/fakes/server'
import { openAt, taro } from '../../../test/fakes/taro'
import { binding, programme } from '../../../test/fixtures'
import BindingsPage from '../account/bindings'
import SectionPage from '.'

let status: 'none' | 'bound' | 'withdrawn'
const mine = () => binding({ status, since: status === 'bound' ? '2026-09-01T08:00:00+08:00' : null })

beforeEach(() => {
  status = 'none'
  openAt('subpackages/section/index', { code: 'travel' })
  serve({
    'programme.get': programme,
    'bindings.list': () => [mine()],
    'bindings.authorise': () => {
      status = 'bound'
      return mine()
    },
    'bindings.withdraw': () => {
      status = 'withdrawn'
      return mine()
    },
  })
})

it('shows each partner with its factors and asks for separate consent before authorising', async () => {
  render(<SectionPage />)
  expect(await screen.findByRole('link', { name: /^共享单车骑行.* 250 g\/km/ })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: /^授权，/ }))
  expect(screen.getByText(/^这是一项单独同意。同意后，美团单车与三晋绿色生活之间会传递以下信息/)).toBeInTheDocument()
  expect(screen.getByText(/^我们给对方/)).toBeInTheDocument()
  expect(screen.getByText(/^对方给我们/)).toBeInTheDocument()
  expect(screen.getByText(/不会向任何真实企业传递数据/)).toBeInTheDocument()
  expect(inputsOf('bindings.authorise')).toHaveLength(0)
  await userEvent.click(screen.getByRole('button', { name: '同意并授权' }))
  expect(await screen.findByText('已授权')).toBeInTheDocument()
  expect(inputsOf('bindings.authorise')).toEqual([{ partner: 'meituan-bike' }])
})

it('authorises nothing when the person declines, and quotes a refusal', async () => {
  render(<SectionPage />)
  await userEvent.click(await screen.findByRole('button', { name: /^授权，/ }))
  await userEvent.click(screen.getByRole('button', { name: '暂不授权' }))
  expect(inputsOf('bindings.authorise')).toHaveLength(0)
  serve({ 'bindings.authorise': () => refuse('BINDING_EXISTS') })
  await userEvent.click(screen.getByRole('button', { name: /^授权，/ }))
  await userEvent.click(screen.getByRole('button', { name: '同意并授权' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('该账户已授权给其他用户')
})

it('opens the partner’s own mini-program, and says when that failed', async () => {
  render(<SectionPage />)
  await userEvent.click(await screen.findByRole('button', { name: '打开小程序' }))
  expect(taro.navigateToMiniProgram).toHaveBeenCalledWith({ appId: 'wx-meituan', path: 'pages/bike' })
  taro.navigateToMiniProgram.mockRejectedValueOnce({ errMsg: 'navigateToMiniProgram:fail cancel' })
  await userEvent.click(screen.getByRole('button', { name: '打开小程序' }))
  expect(taro.showToast).not.toHaveBeenCalled()
  taro.navigateToMiniProgram.mockRejectedValueOnce({ errMsg: 'navigateToMiniProgram:fail invalid appid' })
  await userEvent.click(screen.getByRole('button', { name: '打开小程序' }))
  expect(taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '没能打开对方小程序' }))
})

it('shows what may be checked in here and what each way is worth', async () => {
  openAt('subpackages/section/index', { code: 'food' })
  render(<SectionPage />)
  expect(await screen.findByText('扫码 144 g CO₂e · 14 积分')).toBeInTheDocument()
  expect(screen.getByText('拍照 72 g CO₂e · 7 积分')).toBeInTheDocument()
  expect(screen.getByText('这个板块还没有接入场景企业')).toBeInTheDocument()
})

it('lists every act of the section, those that count first, and leads to how each is measured', async () => {
  const [ride] = programme.sections[3]!.behaviours
  const carpool = {
    ...{ code: 'carpool', name: { zh: '小客车合乘', en: 'Car pooling' }, figure: null, method: null, checkIn: false },
    state: 'awaiting-method' as const,
  }
  const sections = programme.sections.map((one) => (one.code === 'travel' ? { ...one, behaviours: [carpool, ride!] } : one))
  serve({ 'programme.get': { ...programme, sections } })
  render(<SectionPage />)
  const first = await screen.findByRole('button', { name: /^共享单车骑行.* 250 g\/km/ })
  const rows = [...first.parentElement!.children].map((row) => row.textContent)
  expect(rows).toEqual([expect.stringContaining('共享单车骑行'), '小客车合乘待方法学'])
  await userEvent.click(screen.getByRole('button', { name: '小客车合乘 待方法学' }))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/section/behaviour?code=carpool' })
  await userEvent.click(await screen.findByRole('link', { name: /^共享单车骑行.* 250 g\/km/ }))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/section/behaviour?code=shared-bike-ride' })
})

it('shows what I have of a partner’s own points, where it gives any', async () => {
  const ownPoints = { amount: 24_700, unit: { zh: '克绿色能量', en: 'g of green energy' } }
  serve({
    'bindings.list': [
      { ...mine(), ownPoints },
      { ...mine(), partner: 'didi' },
    ],
  })
  render(<BindingsPage />)
  expect(await screen.findAllByText(/^在这家企业有/)).toHaveLength(1)
  expect(screen.getByText('在这家企业有 24,700 克绿色能量')).toBeInTheDocument()
})

it('withdraws after a warning', async () => {
  status = 'bound'
  render(<BindingsPage />)
  expect(await screen.findByText('2026年9月1日 起授权')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: /^撤回授权，/ }))
  expect(screen.getByText(/此前的减排量和积分保留/)).toBeInTheDocument()
  await userEvent.click(screen.getAllByRole('button', { name: '撤回授权' }).at(-1)!)
  expect(await screen.findByText('已撤回')).toBeInTheDocument()
  expect(inputsOf('bindings.withdraw')).toEqual([{ partner: 'meituan-bike' }])
})

it('says of a section that does not exist that it is not found, and leads home', async () => {
  openAt('subpackages/section/index', { code: 'zzz' })
  render(<SectionPage />)
  expect(await screen.findByText('找不到这个板块')).toBeInTheDocument()
  expect(screen.queryByText('这个板块还没有接入场景企业')).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '首页' }))
  expect(taro.switchTab).toHaveBeenLastCalledWith({ url: '/pages/home/index' })
})

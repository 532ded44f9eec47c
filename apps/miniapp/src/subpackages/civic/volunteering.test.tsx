import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSettings } from '@/features/settings/store'
import { hold, inputsOf, refuse, serve } from '../../../test/fakes/server'
import { taro } from '../../../test/fakes/taro'
import { activity, programme } from '../../../test/fixtures'
import VolunteeringPage from './volunteering'

let signedUpAt: string | null = null
let left = 12
const now = () => activity({ signedUpAt, left })

beforeEach(() => {
  signedUpAt = null
  left = 12
  serve({
    'programme.get': programme,
    'volunteering.list': () => [now()],
    'volunteering.signUp': () => {
      signedUpAt = '2026-11-21T10:00:00+08:00'
      left = 11
      return now()
    },
    'volunteering.cancel': () => {
      signedUpAt = null
      left = 12
      return now()
    },
  })
})

it('shows what, when, where, the places and what attendance brings', async () => {
  render(<VolunteeringPage />)
  expect(await screen.findByText('护鸥志愿行动')).toBeInTheDocument()
  expect(screen.getByText('2026年12月5日 至 2026年12月6日')).toBeInTheDocument()
  expect(screen.getByText('滇池大坝（昆明市官渡区）')).toBeInTheDocument()
  expect(screen.getByText('剩 12 / 共 60')).toBeInTheDocument()
  expect(screen.getByText('现场扫码签到得 50 积分')).toBeInTheDocument()
})

it('signs up once for several taps, by the server’s word', async () => {
  render(<VolunteeringPage />)
  const button = await screen.findByRole('button', { name: '报名' })
  const letGo = hold()
  await userEvent.click(button)
  await userEvent.click(button)
  expect(screen.queryByText('已报名')).not.toBeInTheDocument()
  letGo()
  expect(await screen.findByText('已报名')).toBeInTheDocument()
  expect(screen.getByText('2026年11月21日 10:00 报名')).toBeInTheDocument()
  expect(screen.getByText('剩 11 / 共 60')).toBeInTheDocument()
  expect(inputsOf('volunteering.signUp')).toEqual([{ activity: 'gull-watch' }])
  expect(taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '已报名' }))
})

it('gives the place back after a question', async () => {
  signedUpAt = '2026-11-20T10:00:00+08:00'
  render(<VolunteeringPage />)
  await userEvent.click(await screen.findByRole('button', { name: '取消报名' }))
  await userEvent.click(screen.getByRole('button', { name: '保留报名' }))
  expect(inputsOf('volunteering.cancel')).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: '取消报名' }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '取消报名' }))
  expect(await screen.findByRole('button', { name: '报名' })).toBeInTheDocument()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(inputsOf('volunteering.cancel')).toEqual([{ activity: 'gull-watch' }])
})

it('says that the last place went to somebody else', async () => {
  serve({
    'volunteering.signUp': () => {
      left = 0
      return refuse('VOLUNTEERING_FULL')
    },
  })
  render(<VolunteeringPage />)
  await userEvent.click(await screen.findByRole('button', { name: '报名' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('名额已满')
  await waitFor(() => expect(screen.getByRole('button', { name: '名额已满' })).toHaveAttribute('aria-disabled', 'true'))
  expect(taro.showToast).not.toHaveBeenCalled()
})

it('says how one checks in, offers the scan on the day, and shows what attendance has brought', async () => {
  const view = (over: object) => serve({ 'volunteering.list': [activity({ signedUpAt: '2026-11-21T10:00:00+08:00', ...over })] })
  const { useCache } = await import('@/lib/cache')
  const again = () => act(() => useCache.setState({ entries: {} }))
  view({})
  render(<VolunteeringPage />)
  expect(await screen.findByText('活动当天到现场，扫主办方屏幕上的签到码即签到。')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '扫码签到' })).not.toBeInTheDocument()
  view({ today: true })
  again()
  const attended = { activity: 'gull-watch', name: activity().name, place: activity().place, repeated: false, points: 50 }
  serve({
    'volunteering.attend': () => {
      view({ today: true, attended: { at: '2026-12-05T09:00:00+08:00', points: 50 } })
      return { ...attended, attendedAt: '2026-12-05T09:00:00+08:00' }
    },
  })
  taro.scanCode.mockResolvedValueOnce({ errMsg: 'scanCode:ok', result: 'TPV1.1.abc.def' } as never)
  view({ today: true })
  await userEvent.click(await screen.findByRole('button', { name: '扫码签到' }))
  expect(await screen.findByText('签到成功')).toBeInTheDocument()
  // The card beneath has changed by then; what the scan brought stands until it is closed.
  await waitFor(() => expect(screen.queryByRole('button', { name: '扫码签到' })).not.toBeInTheDocument())
  expect(screen.getByText('签到成功')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '好的' }))
  expect(await screen.findByText('2026年12月5日 09:00 签到，获得 50 积分')).toBeInTheDocument()
  expect(screen.getByText('已签到')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '取消报名' })).not.toBeInTheDocument()
})

it('offers nothing once it is closed', async () => {
  serve({ 'volunteering.list': [activity({ open: false, firstDay: '2026-11-01', lastDay: '2026-11-01' })] })
  render(<VolunteeringPage />)
  expect(await screen.findByText('报名已截止')).toBeInTheDocument()
  expect(screen.getByText('2026年11月1日')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '报名' })).not.toBeInTheDocument()
})

it('says so where there are none, and when they did not load', async () => {
  serve({ 'volunteering.list': [] })
  const { unmount } = render(<VolunteeringPage />)
  expect(await screen.findByText('暂时没有志愿活动')).toBeInTheDocument()
  unmount()
  const { useCache } = await import('@/lib/cache')
  useCache.setState({ entries: {} })
  useSettings.setState({ locale: 'en' })
  serve({ 'volunteering.list': () => refuse('UNAVAILABLE') })
  render(<VolunteeringPage />)
  expect(await screen.findByText('The service is unavailable; try again later')).toBeInTheDocument()
})

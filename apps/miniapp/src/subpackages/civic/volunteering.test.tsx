import { render, screen, waitFor, within } from '@testing-library/react'
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
  expect(screen.getByText('工作人员确认到场后发放 50 积分')).toBeInTheDocument()
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

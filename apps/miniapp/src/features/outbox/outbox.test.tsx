import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { CheckInRow } from '@/features/check-in/CheckInRow'
import { useSession } from '@/features/session/store'
import { cutLine, inputsOf, refuse, serve } from '../../../test/fakes/server'
import { showAgain, taro } from '../../../test/fakes/taro'
import { programme } from '../../../test/fixtures'
import { OutboxCard } from './OutboxCard'
import { useOutbox } from './store'

const credited = {
  record: '2001',
  behaviourName: { zh: '光盘行动', en: 'Clean plate' },
  place: { zh: '迎泽大街机关食堂', en: 'Yingze canteen' },
  mg: 72_000,
  points: 7,
  repeated: false,
}
const draw = () =>
  render(
    <>
      <OutboxCard />
      <CheckInRow programme={programme} />
    </>,
  )
const tap = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const networkIsBack = () =>
  act(() => {
    for (const [listen] of taro.onNetworkStatusChange.mock.calls) listen({ isConnected: true })
  })

/** Scans without a network. */
async function scanOffline() {
  cutLine(true)
  await tap('扫码打卡')
  await screen.findByText('没有网络，这次扫码已保存在本机，联网后自动上传。')
  await tap('好的')
}

beforeEach(() => {
  useOutbox.setState({ items: [] })
  useSession.setState({ resident: '1' })
})

it('keeps a scan without a network, and sends it once when the network is back, under the same id', async () => {
  serve({ 'checkIns.scan': credited })
  draw()
  await scanOffline()
  expect(screen.getByText('1 次打卡等待上传')).toBeInTheDocument()
  const { id } = useOutbox.getState().items[0]!
  cutLine(false)
  networkIsBack()
  await waitFor(() => expect(screen.queryByText(/等待上传/)).not.toBeInTheDocument())
  expect(inputsOf('checkIns.scan')).toEqual([{ code: 'tph1.site.code', requestId: id, offline: true }])
  showAgain()
  expect(inputsOf('checkIns.scan')).toHaveLength(1)
})

it('keeps an activity’s code likewise, and sends it where it belongs', async () => {
  serve({ 'volunteering.attend': {} })
  taro.scanCode.mockResolvedValueOnce({ errMsg: 'scanCode:ok', result: 'TPV1.1.abc.def' } as never)
  draw()
  await scanOffline()
  await tap('1 次打卡等待上传')
  expect(screen.getByText(/^活动签到 · /)).toBeInTheDocument()
  cutLine(false)
  networkIsBack()
  await waitFor(() => expect(screen.queryByText(/等待上传/)).not.toBeInTheDocument())
  expect(inputsOf('volunteering.attend')).toEqual([{ code: 'TPV1.1.abc.def', requestId: expect.any(String), offline: true }])
  expect(inputsOf('checkIns.scan')).toEqual([])
})

it('keeps it while the server cannot be reached, and when the app is opened again', async () => {
  serve({ 'checkIns.scan': () => refuse('UNAVAILABLE') })
  const { unmount } = draw()
  await scanOffline()
  networkIsBack()
  cutLine(false)
  networkIsBack()
  await waitFor(() => expect(inputsOf('checkIns.scan')).toHaveLength(1))
  expect(screen.getByText('1 次打卡等待上传')).toBeInTheDocument()
  unmount()
  serve({ 'checkIns.scan': credited })
  draw()
  showAgain()
  await waitFor(() => expect(screen.queryByText(/等待上传/)).not.toBeInTheDocument())
})

it('says in the server’s words why one was not taken, until that has been read', async () => {
  serve({ 'checkIns.scan': () => refuse('QR_EXPIRED') })
  draw()
  await scanOffline()
  cutLine(false)
  networkIsBack()
  await userEvent.click(await screen.findByText('1 次打卡没有计入'))
  expect(await screen.findByText('打卡码已过期，请扫描屏幕上的新码')).toBeInTheDocument()
  await tap('知道了')
  expect(useOutbox.getState().items).toEqual([])
  expect(screen.queryByText(/没有计入/)).not.toBeInTheDocument()
})

it('never sends one person’s scan under another’s name', async () => {
  serve({ 'checkIns.scan': credited })
  draw()
  await scanOffline()
  act(() => useSession.setState({ resident: '2' }))
  expect(screen.queryByText(/等待上传/)).not.toBeInTheDocument()
  cutLine(false)
  networkIsBack()
  act(() => useSession.setState({ resident: '1' }))
  expect(screen.getByText('1 次打卡等待上传')).toBeInTheDocument()
  expect(inputsOf('checkIns.scan')).toEqual([])
})

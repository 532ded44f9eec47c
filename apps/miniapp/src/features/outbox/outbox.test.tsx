import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { CheckInRow } from '@/features/check-in/CheckInRow'
import { useSession } from '@/features/session/store'
import { put } from '@/lib/cache'
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
  await tap(/^扫码打卡/)
  await screen.findByText('没有网络，这次扫码已保存在本机，联网后自动上传。')
  await tap('好的')
}

/** Takes a photo without a network. */
async function photographOffline() {
  cutLine(true)
  await tap('拍照打卡')
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: /光盘行动/ }))
}
const files = () => taro.getFileSystemManager()
const KEPT_PATH = /^wxfile:\/\/usr\/check-in-[0-9a-f-]{36}\.jpg$/

beforeEach(() => {
  useOutbox.setState({ items: [] })
  put('programme', { data: programme, stale: false, fetchedAt: Date.now() })
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
  await tap(/^1 次打卡等待上传/)
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
  expect(screen.queryByText('联网后自动上传')).not.toBeInTheDocument()
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

it('keeps a photo without a network where WeChat does not forget it, and sends it once when the network is back', async () => {
  serve({ 'checkIns.photo': credited })
  taro.uploadFile.mockRejectedValueOnce({ errMsg: 'uploadFile:fail' })
  draw()
  await photographOffline()
  await screen.findByText('没有网络，照片已保存在本机，联网后自动上传，按上传时间计入。')
  await tap('好的')
  const item = useOutbox.getState().items[0]!
  expect(item).toMatchObject({ behaviour: 'clean-plate', path: expect.stringMatching(KEPT_PATH), bytes: 204_800 })
  expect(files().saveFile).toHaveBeenCalledWith(expect.objectContaining({ tempFilePath: 'wxfile://photo.jpg' }))
  await userEvent.click(screen.getByText('1 次打卡等待上传'))
  expect(await screen.findByText(/^拍照打卡 · 光盘行动 · /)).toBeInTheDocument()
  cutLine(false)
  networkIsBack()
  await waitFor(() => expect(useOutbox.getState().items).toEqual([]))
  expect(taro.uploadFile).toHaveBeenLastCalledWith(expect.objectContaining({ filePath: (item as { path: string }).path }))
  expect(inputsOf('checkIns.photo')).toEqual([{ behaviour: 'clean-plate', photo: 'a'.repeat(64), requestId: item.id }])
  expect(files().unlink).toHaveBeenCalledWith(expect.objectContaining({ filePath: (item as { path: string }).path }))
})

it('gives a waiting check-in up when the person says so twice, and its photo with it', async () => {
  taro.uploadFile.mockRejectedValueOnce({ errMsg: 'uploadFile:fail' })
  draw()
  await photographOffline()
  await tap('好的')
  await userEvent.click(await screen.findByText('1 次打卡等待上传'))
  taro.showModal.mockResolvedValueOnce({ errMsg: 'showModal:ok', ...{ confirm: false } })
  await tap('放弃')
  expect(useOutbox.getState().items).toHaveLength(1)
  await tap('放弃')
  await waitFor(() => expect(useOutbox.getState().items).toEqual([]))
  expect(files().unlink).toHaveBeenCalledTimes(1)
})

it('says that a photo is gone when the phone was cleared', async () => {
  serve({ 'checkIns.photo': credited })
  taro.uploadFile.mockRejectedValueOnce({ errMsg: 'uploadFile:fail' })
  draw()
  await photographOffline()
  await tap('好的')
  files().access.mockImplementationOnce(({ fail }) => fail?.())
  cutLine(false)
  networkIsBack()
  await userEvent.click(await screen.findByText('1 次打卡没有计入'))
  expect(await screen.findByText('照片已不在这部手机上，没有上传')).toBeInTheDocument()
  expect(inputsOf('checkIns.photo')).toEqual([])
})

it.each([
  ['five photos', Array.from({ length: 5 }, () => 1_000)],
  ['10 MB', [5_242_880, 5_242_880]],
])('keeps no more than %s, and leaves the new one with its sheet', async (_, sizes) => {
  const photo = (bytes: number, i: number) => ({
    id: String(i),
    resident: '1',
    at: 0,
    behaviour: 'clean-plate',
    path: `p${i}`,
    bytes,
  })
  useOutbox.setState({ items: sizes.map(photo) })
  taro.uploadFile.mockRejectedValue({ errMsg: 'uploadFile:fail' })
  draw()
  await photographOffline()
  expect(await screen.findByText('本机保存的打卡已满，请先联网上传。')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '重试' })).toBeInTheDocument()
  expect(files().saveFile).not.toHaveBeenCalled()
})

it('says in the browser that a photo needs a network', async () => {
  Object.assign(globalThis, { __H5__: true })
  jest.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function pick(this: HTMLInputElement) {
    Object.defineProperty(this, 'files', { value: [new File(['x'], 'plate.jpg')] })
    this.dispatchEvent(new Event('change'))
  })
  const sent = jest.fn(async () => Promise.reject(new TypeError('Failed to fetch')))
  Object.assign(globalThis, { fetch: sent })
  draw()
  await photographOffline()
  expect(await screen.findByText(/浏览器里不能保存照片/)).toBeInTheDocument()
  expect(useOutbox.getState().items).toEqual([])
  expect(sent).toHaveBeenCalledTimes(1)
})

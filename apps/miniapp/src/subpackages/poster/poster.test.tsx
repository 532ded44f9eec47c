import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { refuse, serve } from '../../../test/fakes/server'
import { openAt, sendOn, taro } from '../../../test/fakes/taro'
import { certificate, chart, home, honours, line, programme, receipt } from '../../../test/fixtures'
import PosterPage from '.'

const written: string[] = []
const paper = {
  width: 0,
  height: 0,
  getContext: () =>
    new Proxy(
      {
        measureText: (text: string) => ({ width: [...text].length * 10 }),
        fillText: (text: string) => void written.push(text),
      },
      { get: (known, name) => (name in known ? known[name as keyof typeof known] : () => undefined), set: () => true },
    ),
}

const months = chart({
  step: 'month',
  buckets: [
    { key: '2026-10', mg: 1_000_000, acts: 1, sections: [{ section: 'food', acts: 1, mg: 1_000_000 }] },
    { key: '2026-11', mg: 4_000_000, acts: 3, sections: [{ section: 'travel', acts: 3, mg: 4_000_000 }] },
  ],
})

beforeEach(() => {
  written.length = 0
  serve({
    'programme.get': programme,
    'home.get': home(),
    'ledger.receipt': receipt,
    'honours.get': honours(),
    'certificates.list': [certificate()],
    'ledger.chart': months,
  })
  taro.createSelectorQuery.mockReturnValue({
    select: () => ({ fields: () => ({ exec: (give: (found: unknown[]) => void) => act(() => give([{ node: paper }])) }) }),
  })
})

const open = async (kind: string, of?: string) => {
  openAt('subpackages/poster/index', { kind, ...(of === undefined ? {} : { of }) })
  render(<PosterPage />)
  const button = await screen.findByRole('button', { name: '保存到相册' })
  await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'false'))
  return button
}

it.each([
  ['receipt', '1001', '共享单车骑行'],
  ['medal', 'first-act', '初次同行'],
  ['title', 'sprout', '低碳新芽'],
  ['certificate', 'SJ-20261121-7ZXS3EW0K3', '减排证书'],
  ['month', undefined, '2026 年 11 月减排小结'],
])('draws the poster of a %s with the name, and without it once it is left off', async (kind, of, what) => {
  await open(kind, of)
  expect(written).toEqual(expect.arrayContaining(['三晋绿色生活', what, '林小满']))
  written.length = 0
  await userEvent.click(screen.getByRole('switch', { name: '显示我的名字' }))
  await waitFor(() => expect(written).toContain(what))
  expect(written).not.toContain('林小满')
})

it('saves the poster at its full size', async () => {
  await userEvent.click(await open('receipt', '1001'))
  await waitFor(() => expect(taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '已保存到相册' })))
  expect(taro.canvasToTempFilePath).toHaveBeenCalledWith(
    expect.objectContaining({ canvas: paper, destWidth: 1500, destHeight: 2300 }),
  )
})

it('explains a refused album, leads to the settings, and saves once it is allowed there', async () => {
  taro.saveImageToPhotosAlbum.mockRejectedValueOnce({ errMsg: 'saveImageToPhotosAlbum:fail auth deny' })
  taro.openSetting.mockResolvedValueOnce({ errMsg: 'openSetting:ok', authSetting: { 'scope.writePhotosAlbum': true } } as never)
  await userEvent.click(await open('receipt', '1001'))
  await waitFor(() => expect(taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '已保存到相册' })))
  expect(taro.showModal).toHaveBeenCalledWith(expect.objectContaining({ title: '没有相册权限', confirmText: '去设置' }))
  expect(taro.saveImageToPhotosAlbum).toHaveBeenCalledTimes(2)
})

it('leaves it at that when the person stays by the refusal', async () => {
  taro.saveImageToPhotosAlbum.mockRejectedValue({ errMsg: 'saveImageToPhotosAlbum:fail auth deny' })
  await userEvent.click(await open('receipt', '1001'))
  await waitFor(() => expect(taro.openSetting).toHaveBeenCalledTimes(1))
  expect(taro.saveImageToPhotosAlbum).toHaveBeenCalledTimes(1)
})

it('asks for the privacy guide where that is what is missing', async () => {
  taro.saveImageToPhotosAlbum.mockRejectedValueOnce({
    errMsg: 'saveImageToPhotosAlbum:fail privacy permission is not authorized',
  })
  await userEvent.click(await open('receipt', '1001'))
  await waitFor(() =>
    expect(taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '保存到相册前，需要先同意隐私保护指引' })),
  )
  expect(taro.showModal).not.toHaveBeenCalled()
})

it('gives a friend a card that leads home under the poster’s upper part, five to four', async () => {
  await open('receipt', '1001')
  expect(await sendOn()).toEqual({
    title: '我完成了一次低碳行为：共享单车骑行 1.25 kg CO₂e',
    path: '/pages/home/index',
    imageUrl: 'wxfile://paper.png',
  })
  expect(taro.canvasToTempFilePath).toHaveBeenCalledWith(
    expect.objectContaining({ x: 0, y: 0, width: 1500, height: 1200, destWidth: 1000, destHeight: 800 }),
  )
  taro.canvasToTempFilePath.mockRejectedValueOnce({ errMsg: 'canvasToTempFilePath:fail' })
  expect(await sendOn()).toEqual({ title: '我完成了一次低碳行为：共享单车骑行 1.25 kg CO₂e', path: '/pages/home/index' })
})

it('sends the whole picture by WeChat’s own menu, silent when the person thinks better of it', async () => {
  await open('receipt', '1001')
  const send = () => userEvent.click(screen.getByRole('button', { name: /^发送整张图片/ }))
  await send()
  await waitFor(() => expect(taro.showShareImageMenu).toHaveBeenCalledWith({ path: 'wxfile://paper.png' }))
  taro.showShareImageMenu.mockRejectedValueOnce({ errMsg: 'showShareImageMenu:fail cancel' })
  await send()
  await waitFor(() => expect(taro.showShareImageMenu).toHaveBeenCalledTimes(2))
  expect(taro.showToast).not.toHaveBeenCalled()
  taro.showShareImageMenu.mockRejectedValueOnce({ errMsg: 'showShareImageMenu:fail file not exists' })
  await send()
  await waitFor(() => expect(taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '没有发送成功，请重试' })))
})

it('gives the programme’s own card while there is no poster', async () => {
  openAt('subpackages/poster/index', { kind: 'banknote', of: '1' })
  render(<PosterPage />)
  expect(await screen.findByText('没有可做成海报的内容')).toBeInTheDocument()
  expect(await sendOn()).toEqual({ title: '三晋绿色生活', path: '/pages/home/index' })
})

it('draws another month at a tap', async () => {
  await open('month')
  expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['2026 年 11 月', '2026 年 10 月'])
  await userEvent.click(screen.getByRole('tab', { name: '2026 年 10 月' }))
  await waitFor(() => expect(written).toContain('2026 年 10 月减排小结'))
  expect(screen.getByRole('img', { name: '海报：2026 年 10 月减排小结，1 次低碳行为 1 kg CO₂e' })).toBeInTheDocument()
})

it('says that there is no month to sum up, that a record was taken back, and that it is not there', async () => {
  serve({
    'ledger.chart': chart({ step: 'month', buckets: [], sections: [], totalMg: 0, acts: 0 }),
    'ledger.receipt': ({ record }: { record: string }) =>
      record === '9'
        ? refuse('RECORD_UNKNOWN')
        : { ...receipt, line: line({ reversed: { at: '2026-11-21T12:00:00+08:00', reason: { zh: '重复', en: 'Twice' } } }) },
  })
  const show = (kind: string, of?: string) => {
    openAt('subpackages/poster/index', { kind, ...(of === undefined ? {} : { of }) })
    return render(<PosterPage />)
  }
  const month = show('month')
  expect(await screen.findByText('近 12 个月还没有减排记录')).toBeInTheDocument()
  month.unmount()
  const reversed = show('receipt', '1001')
  expect(await screen.findByText('它可能已被冲正、撤销，或还没有获得。')).toBeInTheDocument()
  reversed.unmount()
  show('receipt', '9')
  expect(await screen.findByRole('alert')).toHaveTextContent('这里找不到了')
  await userEvent.click(screen.getByRole('button', { name: '返回' }))
  expect(taro.navigateBack).toHaveBeenCalled()
})

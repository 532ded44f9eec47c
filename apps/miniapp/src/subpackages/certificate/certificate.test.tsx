import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { inputsOf, refuse, serve } from '../../../test/fakes/server'
import { openAt, taro } from '../../../test/fakes/taro'
import { certificate, home, programme, titles } from '../../../test/fixtures'
import CertificatesPage from '.'
import CertificatePage from './view'

const preview = {
  from: '2026-01-01',
  to: '2026-11-21',
  mg: 4_000_000,
  acts: 3,
  title: titles[0]!,
  years: [2026, 2024],
}

beforeEach(() => {
  jest.useFakeTimers({
    now: new Date('2026-11-21T04:00:00Z'),
    doNotFake: ['queueMicrotask', 'nextTick', 'setTimeout', 'setInterval'],
  })
  serve({
    'programme.get': programme,
    'home.get': home(),
    'certificates.preview': preview,
    'certificates.list': [],
    'certificates.issue': certificate(),
  })
})
afterEach(() => jest.useRealTimers())

it('previews a period, lets the name be written otherwise, issues, and opens the certificate', async () => {
  render(<CertificatesPage />)
  expect(await screen.findByText('3 次低碳行为 · 低碳新芽')).toBeInTheDocument()
  expect(screen.getByRole('tab', { name: '2026 年（今年）' })).toHaveAttribute('aria-selected', 'true')
  await userEvent.click(await screen.findByRole('tab', { name: '2024 年' }))
  await waitFor(() => expect(inputsOf('certificates.preview')).toContainEqual({ period: { year: 2024 } }))
  const field = await screen.findByRole('textbox', { name: '证书上的姓名' })
  expect(field).toHaveValue('林小满')
  await userEvent.clear(field)
  expect(screen.getByRole('button', { name: '生成证书' })).toHaveAttribute('aria-disabled', 'true')
  await userEvent.type(field, '林满')
  await userEvent.click(screen.getByRole('button', { name: '生成证书' }))
  await waitFor(() =>
    expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/certificate/view?serial=SJ-20261121-7ZXS3EW0K3' }),
  )
  expect(inputsOf('certificates.issue')).toEqual([{ period: { year: 2024 }, holderName: '林满', requestId: expect.any(String) }])
})

it('says when a period holds nothing, and quotes a refusal', async () => {
  serve({
    'certificates.preview': ({ period }: { period: object }) => ('all' in period ? preview : { ...preview, acts: 0, mg: 0 }),
    'certificates.issue': () => refuse('NOTHING_TO_CERTIFY'),
  })
  render(<CertificatesPage />)
  expect(await screen.findByText('这段时间还没有减排记录，换一段时间试试。')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('tab', { name: '全部记录' }))
  await userEvent.click(await screen.findByRole('button', { name: '生成证书' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('这段时间还没有减排记录')
  expect(screen.getByText('还没有证书')).toBeInTheDocument()
})

it('lists certificates, revoked ones as such', async () => {
  serve({
    'certificates.list': [
      certificate(),
      {
        ...certificate({ serial: 'SJ-20261120-7ZXS3EW0K4', holder: { name: '林满' } }),
        status: { state: 'revoked', revokedAt: '2026-11-21T12:00:00+08:00', reason: '姓名有误' },
      },
    ],
  })
  render(<CertificatesPage />)
  expect(await screen.findByText('已撤销')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: /林满/ }))
  expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/certificate/view?serial=SJ-20261120-7ZXS3EW0K4' })
})

describe('drawn', () => {
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

  beforeEach(() => {
    written.length = 0
    openAt('subpackages/certificate/view', { serial: 'SJ-20261121-7ZXS3EW0K3' })
    serve({ 'certificates.list': [certificate()] })
    taro.createSelectorQuery.mockReturnValue({
      select: () => ({ fields: () => ({ exec: (give: (found: unknown[]) => void) => act(() => give([{ node: paper }])) }) }),
    })
  })

  const save = async () => {
    render(<CertificatePage />)
    const button = await screen.findByRole('button', { name: '保存图片' })
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'false'))
    await userEvent.click(button)
  }

  it('bears every claim, and is saved to the album at full size', async () => {
    await save()
    await waitFor(() => expect(taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '已保存到相册' })))
    for (const claim of [
      '三晋绿色生活',
      '林小满',
      '自 2026年1月1日 至 2026年11月21日',
      '完成低碳行为 3 次，核定减排量',
      '4',
      'kg CO₂e',
      '减排称号 · 低碳新芽',
      '山西省碳普惠平台',
      'SJ-20261121-7ZXS3EW0K3',
    ])
      expect(written).toContain(claim)
    expect(taro.canvasToTempFilePath).toHaveBeenCalledWith(
      expect.objectContaining({ canvas: paper, destWidth: 1500, destHeight: 2120 }),
    )
    expect(taro.saveImageToPhotosAlbum).toHaveBeenCalledWith({ filePath: 'wxfile://paper.png' })
  })

  it('leads to the settings when the album is denied', async () => {
    taro.saveImageToPhotosAlbum.mockRejectedValueOnce({ errMsg: 'saveImageToPhotosAlbum:fail auth deny' })
    await save()
    await waitFor(() => expect(taro.openSetting).toHaveBeenCalled())
    expect(taro.showModal).toHaveBeenCalledWith(expect.objectContaining({ title: '没有相册权限' }))
  })

  it('stays silent when the person cancels, and speaks when saving failed', async () => {
    taro.saveImageToPhotosAlbum.mockRejectedValueOnce({ errMsg: 'saveImageToPhotosAlbum:fail cancel' })
    await save()
    await waitFor(() => expect(taro.saveImageToPhotosAlbum).toHaveBeenCalled())
    expect(taro.showToast).not.toHaveBeenCalled()
    taro.saveImageToPhotosAlbum.mockRejectedValueOnce({ errMsg: 'saveImageToPhotosAlbum:fail file not found' })
    await userEvent.click(screen.getByRole('button', { name: '保存图片' }))
    await waitFor(() => expect(taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '没有保存成功，请重试' })))
  })

  it('is stamped as revoked, with the reason', async () => {
    serve({
      'certificates.list': [
        { ...certificate(), status: { state: 'revoked', revokedAt: '2026-11-21T12:00:00+08:00', reason: '姓名有误' } },
      ],
    })
    render(<CertificatePage />)
    expect(await screen.findByText('撤销原因：姓名有误')).toBeInTheDocument()
    await waitFor(() => expect(written).toContain('已撤销'))
  })

  it('says when there is no such certificate', async () => {
    serve({ 'certificates.list': [] })
    render(<CertificatePage />)
    expect(await screen.findByText('没有找到这份证书')).toBeInTheDocument()
  })
})

import { words } from '@/i18n'
import type { Paper } from '@/ui/PaperCanvas'
import { taro } from '../../../test/fakes/taro'
import { certificate, home, programme } from '../../../test/fixtures'
import { certificateFacts } from './facts/certificate'
import { sendInBrowser } from './send-in-browser'

const mine = certificate()
const facts = certificateFacts([mine], { programme, home: home(), spoken: words(), named: true }, mine.certificate.serial)!
const paper = { toBlob: (give: (png: Blob) => void) => give(new Blob(['png'], { type: 'image/png' })) } as Paper

const share = jest.fn()
const browserThat = (can: boolean) => Object.assign(navigator, { share, canShare: () => can })

beforeEach(() => share.mockReset())
afterAll(() => Object.assign(navigator, { share: undefined, canShare: undefined }))

it('hands the picture to the share sheet', async () => {
  browserThat(true)
  share.mockResolvedValue(undefined)
  await sendInBrowser({ paper, facts }, words().t)
  const [{ files, title }] = share.mock.calls[0] as [{ files: File[]; title: string }]
  expect(files.map(({ name, type }) => [name, type])).toEqual([['减排证书.png', 'image/png']])
  expect(title).toBe('我的减排证书：4 kg CO₂e')
  expect(taro.setClipboardData).not.toHaveBeenCalled()
})

it('takes a share sheet that is closed for an answer', async () => {
  browserThat(true)
  share.mockRejectedValue(new DOMException('closed', 'AbortError'))
  await sendInBrowser({ paper, facts }, words().t)
  expect(taro.showToast).not.toHaveBeenCalled()
})

it('copies the address of the QR code where the browser cannot share', async () => {
  browserThat(false)
  await sendInBrowser({ paper, facts }, words().t)
  expect(taro.setClipboardData).toHaveBeenCalledWith({ data: `我的减排证书：4 kg CO₂e ${mine.verifyUrl}` })
  expect(taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '浏览器不能直接分享，已复制网址' }))
})

import type { Attendance, CheckInResult } from '@tanpuhui/contract'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { asked, inputsOf, refuse, serve } from '../../../test/fakes/server'
import { taro } from '../../../test/fakes/taro'
import { programme } from '../../../test/fixtures'
import { CheckInRow } from './CheckInRow'

const credited: CheckInResult = {
  record: '2001',
  behaviourName: { zh: '光盘行动', en: 'Clean plate' },
  place: { zh: '迎泽大街机关食堂', en: 'Yingze canteen' },
  mg: 144_000,
  points: 14,
  repeated: false,
}
const draw = () => render(<CheckInRow programme={programme} />)
const tap = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const ids = (path: string) => (inputsOf(path) as { requestId: string }[]).map(({ requestId }) => requestId)

it('scans, shows the credit, and leads to its receipt', async () => {
  serve({ 'checkIns.scan': credited })
  draw()
  await tap(/^扫码打卡/)
  expect(await screen.findByText('打卡成功')).toBeInTheDocument()
  expect(screen.getByText('+14 积分')).toBeInTheDocument()
  expect(screen.getByText('光盘行动 · 迎泽大街机关食堂')).toBeInTheDocument()
  expect(inputsOf('checkIns.scan')).toEqual([{ code: 'tph1.site.code', requestId: expect.any(String) }])
  await tap('查看凭条')
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/receipt/index?record=2001' })
})

it.each([
  ['QR_REUSED', {}, '这个打卡码您已用过'],
  ['QR_EXPIRED', {}, '打卡码已过期，请扫描屏幕上的新码'],
  ['CHECK_IN_LIMIT', { limit: 3 }, '今天的打卡次数已满（每日 3 次）'],
  ['ALREADY_COVERED', { by: '饿了么', byEn: 'Ele.me', at: '12:05' }, '已由饿了么在 12:05 计入，打卡不重复计'],
] as const)('shows a refusal in the server’s words, without a pointless retry: %s', async (code, details, words) => {
  serve({ 'checkIns.scan': () => refuse(code, details) })
  draw()
  await tap(/^扫码打卡/)
  expect(await screen.findByText(words)).toBeInTheDocument()
  expect(screen.getByText('这次没有计入')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '重试' })).not.toBeInTheDocument()
})

it('says when a check-in had counted already', async () => {
  serve({ 'checkIns.scan': { ...credited, repeated: true } })
  draw()
  await tap(/^扫码打卡/)
  expect(await screen.findByText('这次打卡此前已经计入')).toBeInTheDocument()
})

it('retries one tap under one request id; another tap has its own', async () => {
  serve({ 'checkIns.scan': () => refuse('UNAVAILABLE') })
  draw()
  await tap(/^扫码打卡/)
  await screen.findByText('服务暂时不可用，请稍后再试')
  serve({ 'checkIns.scan': credited })
  await tap('重试')
  await screen.findByText('打卡成功')
  await tap('好的')
  await tap(/^扫码打卡/)
  await screen.findByText('打卡成功')
  const [first, second, third] = ids('checkIns.scan')
  expect(second).toBe(first)
  expect(third).not.toBe(first)
})

it('recognises an activity’s code: attendance, its points, and that they come once', async () => {
  const attended: Attendance = {
    activity: 'river-clean',
    name: { zh: '净滩志愿行动', en: 'River clean-up' },
    place: { zh: '亮马河畔', en: 'Liangma river' },
    points: 50,
    attendedAt: '2026-12-12T09:00:00+08:00',
    repeated: false,
  }
  serve({ 'volunteering.attend': attended })
  taro.scanCode.mockResolvedValue({ errMsg: 'scanCode:ok', result: 'TPV1.1.abc.def' } as never)
  draw()
  await tap(/^扫码打卡/)
  expect(await screen.findByText('签到成功')).toBeInTheDocument()
  expect(screen.getByText('+50 积分')).toBeInTheDocument()
  expect(screen.getByText('亮马河畔 · 2026年12月12日 09:00')).toBeInTheDocument()
  expect(inputsOf('volunteering.attend')).toEqual([{ code: 'TPV1.1.abc.def', requestId: expect.any(String) }])
  await tap('好的')
  serve({ 'volunteering.attend': { ...attended, repeated: true } })
  await tap(/^扫码打卡/)
  expect(await screen.findByText('此前已签到，积分只发一次')).toBeInTheDocument()
  await tap('好的')
  serve({ 'volunteering.attend': () => refuse('VOLUNTEERING_FULL') })
  await tap(/^扫码打卡/)
  expect(await screen.findByText('名额已满')).toBeInTheDocument()
  expect(inputsOf('checkIns.scan')).toEqual([])
})

it.each([
  ['https://sanjin.example/verify#c=AbC-_09', '/subpackages/verify/index?c=AbC-_09'],
  ['http://api.test/?organisation=K7M9QX2Z', '/subpackages/social/organisation?code=K7M9QX2Z'],
  ['SBX-1234-5678', '/subpackages/offer/orders?code=SBX-1234-5678'],
])('opens what belongs to %s, and asks no server whose code it is', async (result, url) => {
  taro.scanCode.mockResolvedValue({ errMsg: 'scanCode:ok', result } as never)
  draw()
  await tap(/^扫码打卡/)
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url })
  expect(asked).toEqual([])
})

it('says in words what can be scanned after any other code', async () => {
  taro.scanCode.mockResolvedValueOnce({ errMsg: 'scanCode:ok', result: 'https://example.com/pay?id=1' } as never)
  draw()
  await tap(/^扫码打卡/)
  expect(await screen.findByRole('dialog', { name: '不认识这个码' })).toBeInTheDocument()
  for (const kind of ['打卡码', '减排证书', '券码']) expect(screen.getByText(kind)).toBeInTheDocument()
  // This programme has no volunteer activities.
  expect(screen.queryByText('活动签到码')).not.toBeInTheDocument()
  serve({ 'checkIns.scan': credited })
  await tap('再扫一次')
  expect(await screen.findByText('打卡成功')).toBeInTheDocument()
})

it('does nothing when the person backs out of the scanner, and explains a denied camera', async () => {
  taro.scanCode.mockRejectedValueOnce({ errMsg: 'scanCode:fail cancel' })
  draw()
  await tap(/^扫码打卡/)
  expect(taro.showToast).not.toHaveBeenCalled()
  taro.scanCode.mockRejectedValueOnce({ errMsg: 'scanCode:fail auth deny' })
  await tap(/^扫码打卡/)
  expect(taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '没有相机权限，请在设置中允许后重试' }))
})

describe('by photo', () => {
  const photos = () =>
    serve({
      'checkIns.today': [{ behaviour: 'clean-plate', done: 1, dailyLimit: 3 }],
      'checkIns.photo': { ...credited, mg: 72_000 },
    })

  it('explains from the programme’s own figures that a photo is worth less, then uploads and checks in', async () => {
    photos()
    draw()
    await tap('拍照打卡')
    expect(screen.getByText('每次 72 g CO₂e · 7 积分 · 照片按 50% 计入')).toBeInTheDocument()
    expect(await screen.findByText('今日 1 / 3')).toBeInTheDocument()
    await tap(/光盘行动/)
    expect(await screen.findByText('打卡成功')).toBeInTheDocument()
    expect(taro.uploadFile).toHaveBeenCalledWith(
      expect.objectContaining({ url: 'http://api.test/resident/v1/photos', name: 'file', filePath: 'wxfile://photo.jpg' }),
    )
    expect(inputsOf('checkIns.photo')).toEqual([
      { behaviour: 'clean-plate', photo: 'a'.repeat(64), requestId: expect.any(String) },
    ])
  })

  it('does not upload twice when only the check-in failed', async () => {
    photos()
    draw()
    await tap('拍照打卡')
    await screen.findByText('今日 1 / 3')
    serve({ 'checkIns.photo': () => refuse('UNAVAILABLE') })
    await tap(/光盘行动/)
    await screen.findByText('服务暂时不可用，请稍后再试')
    photos()
    await tap('重试')
    await screen.findByText('打卡成功')
    expect(taro.uploadFile).toHaveBeenCalledTimes(1)
  })

  it('quotes the server when the photo is refused', async () => {
    photos()
    taro.uploadFile.mockResolvedValueOnce({
      statusCode: 422,
      data: JSON.stringify({ code: 'PHOTO_INVALID', userMessage: { zh: '请上传 JPEG 照片', en: 'Send a JPEG' } }),
    })
    draw()
    await tap('拍照打卡')
    await tap(/光盘行动/)
    expect(await screen.findByText('请上传 JPEG 照片')).toBeInTheDocument()
  })

  it('uploads nothing when the person backs out, and explains a denied camera', async () => {
    photos()
    taro.chooseMedia.mockRejectedValueOnce({ errMsg: 'chooseMedia:fail cancel' })
    draw()
    await tap('拍照打卡')
    await tap(/光盘行动/)
    expect(taro.showToast).not.toHaveBeenCalled()
    taro.chooseMedia.mockRejectedValueOnce({ errMsg: 'chooseMedia:fail privacy permission is not authorized' })
    await tap(/光盘行动/)
    expect(taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '没有相机权限，请在设置中允许后重试' }))
    expect(taro.uploadFile).not.toHaveBeenCalled()
  })

  it('closes what is full for today', async () => {
    photos()
    serve({ 'checkIns.today': [{ behaviour: 'clean-plate', done: 3, dailyLimit: 3 }] })
    draw()
    await tap('拍照打卡')
    expect(await screen.findByText('今日已满')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /光盘行动/ })).toHaveAttribute('aria-disabled', 'true')
  })
})

describe('in the browser', () => {
  beforeEach(() => Object.assign(globalThis, { __H5__: true }))

  it('takes a pasted code', async () => {
    serve({ 'checkIns.scan': credited, '/sandbox/site-codes': [] })
    draw()
    await tap(/^扫码打卡/)
    await userEvent.type(screen.getByLabelText('打卡码文本'), ' TPH1.1.pasted ')
    await tap('打卡')
    await screen.findByText('打卡成功')
    expect(inputsOf('checkIns.scan')).toEqual([{ code: 'TPH1.1.pasted', requestId: expect.any(String) }])
  })

  it('offers the demo’s codes, labelled as such', async () => {
    const site = {
      id: 1,
      code: 'yz',
      name: { zh: '迎泽大街机关食堂', en: 'Yingze canteen' },
      behaviour: 'clean-plate',
      behaviourName: { zh: '光盘行动', en: 'Clean plate' },
      district: '140106',
      districtName: { zh: '迎泽区', en: 'Yingze' },
    }
    serve({
      'checkIns.scan': credited,
      '/sandbox/site-codes': [{ site, code: 'TPH1.1.demo', expiresAt: '2026-11-21T10:00:00+08:00' }],
    })
    draw()
    await tap(/^扫码打卡/)
    expect(screen.getByText('演示打卡码')).toBeInTheDocument()
    await userEvent.click(await screen.findByRole('button', { name: /^迎泽大街机关食堂/ }))
    await waitFor(() => expect(inputsOf('checkIns.scan')).toEqual([expect.objectContaining({ code: 'TPH1.1.demo' })]))
  })
})

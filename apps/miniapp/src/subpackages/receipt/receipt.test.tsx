import { ERRORS } from '@tanpuhui/contract'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSettings } from '@/features/settings/store'
import { refuse, serve } from '../../../test/fakes/server'
import { openAt, taro } from '../../../test/fakes/taro'
import { line, programme, receipt } from '../../../test/fixtures'
import ReceiptPage from '.'

beforeEach(() => openAt('subpackages/receipt/index', { record: '1001' }))

it('holds everything needed to recompute the credit by hand', async () => {
  serve({ 'programme.get': programme, 'ledger.receipt': receipt })
  render(<ReceiptPage />)
  expect(await screen.findByText('5 × 250 = 1250 g')).toBeInTheDocument()
  for (const said of [
    '企业核实',
    '2026年11月20日 08:12',
    '5 km',
    '250 g/km',
    '山西日报，第 3 版（2022）',
    'sanjin/shared-bike-ride',
    '2022年9月18日 起',
    '每 10 g 计 1 积分',
    '1.25 kg CO₂e',
    '125 积分',
    '1001',
  ])
    expect(screen.getByText(said)).toBeInTheDocument()
})

it('reads in English', async () => {
  useSettings.setState({ locale: 'en' })
  serve({ 'programme.get': programme, 'ledger.receipt': receipt })
  render(<ReceiptPage />)
  expect(await screen.findByText('Verified by partner')).toBeInTheDocument()
  expect(screen.getByText('20 Nov 2026 08:12')).toBeInTheDocument()
  expect(screen.getByText('Reduction = distance × factor')).toBeInTheDocument()
})

const walked = {
  ...receipt,
  data: [{ label: { zh: '步数', en: 'Steps' }, value: { zh: '12000 步', en: '12000 steps' } }],
  ruling: {
    data: [{ label: { zh: '步数', en: 'Steps' }, value: { zh: '9000 步', en: '9000 steps' } }],
    reason: {
      code: 'STEPS_WITHIN_RIDES' as const,
      message: { zh: ERRORS.STEPS_WITHIN_RIDES.zh, en: ERRORS.STEPS_WITHIN_RIDES.en },
    },
  },
}

it.each([
  ['zh', '上报 12000 步，计入 9000 步：这些步数来自当天已计入的骑行，不重复计'],
  ['en', '12000 steps reported, 9000 steps counted: These steps belong to rides of that day that were counted already'],
] as const)('says in %s how much counts of what was reported, and why', async (locale, sentence) => {
  useSettings.setState({ locale })
  serve({ 'programme.get': programme, 'ledger.receipt': walked })
  render(<ReceiptPage />)
  expect(await screen.findByText(sentence)).toBeInTheDocument()
})

it('says that the credit was taken back, when and why, and shows the counter-entry', async () => {
  const reversed = { at: '2026-11-21T12:00:00+08:00', reason: { zh: '重复上报', en: 'Reported twice' } }
  const counterEntry = [
    { unit: 'mgCO2e' as const, debit: 'carbon', credit: 'programme:reductions', amount: 1_250_000, reason: 'reversal' as const },
    {
      unit: 'points' as const,
      debit: 'points:owed',
      credit: 'programme:points-issued',
      amount: 100,
      reason: 'reversal' as const,
    },
  ]
  const undone = { ...receipt, line: line({ reversed }), transfers: [...receipt.transfers, ...counterEntry] }
  serve({ 'programme.get': programme, 'ledger.receipt': undone })
  render(<ReceiptPage />)
  expect(await screen.findByText('已冲正')).toBeInTheDocument()
  expect(screen.getByText('重复上报')).toBeInTheDocument()
  expect(screen.getByText('2026年11月21日 12:00')).toBeInTheDocument()
  expect(screen.getByText('+125 积分').parentElement).toHaveClass('undone')
  const [transfers, back] = ['流水', '冲正流水'].map((heading) => screen.getByText(heading).parentElement!)
  expect(transfers).toHaveTextContent('转出 平台减排账户转入 我的碳账户1.25 kg CO₂e')
  expect(transfers).toHaveTextContent('转出 平台积分账户转入 我的积分（2027 年底到期）125 积分')
  expect(transfers).not.toHaveTextContent('待抵补')
  expect(back).toHaveTextContent('转出 我的积分（待抵补）转入 平台积分账户100 积分')
})

it('leads to how the act is measured', async () => {
  serve({ 'programme.get': programme, 'ledger.receipt': receipt })
  render(<ReceiptPage />)
  await userEvent.click(await screen.findByRole('link', { name: '这种行为怎样计算' }))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/section/behaviour?code=shared-bike-ride' })
})

it('makes a poster of what stands, of nothing that was taken back', async () => {
  openAt('subpackages/receipt/index', { record: '1001' })
  serve({ 'programme.get': programme, 'ledger.receipt': receipt })
  const { unmount } = render(<ReceiptPage />)
  await userEvent.click(await screen.findByRole('button', { name: '做成海报' }))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/poster/index?kind=receipt&of=1001' })
  unmount()
  const reversed = { at: '2026-11-21T12:00:00+08:00', reason: { zh: '重复上报', en: 'Reported twice' } }
  openAt('subpackages/receipt/index', { record: '1002' })
  serve({ 'ledger.receipt': { ...receipt, line: line({ reversed }) } })
  render(<ReceiptPage />)
  expect(await screen.findByText('已冲正')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '做成海报' })).not.toBeInTheDocument()
})

it('leads to an appeal against it', async () => {
  serve({ 'programme.get': programme, 'ledger.receipt': receipt })
  render(<ReceiptPage />)
  await userEvent.click(await screen.findByRole('link', { name: '计错了？申诉' }))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/account/appeal?record=1001' })
})

it('says so when there is no such record', async () => {
  serve({ 'programme.get': programme, 'ledger.receipt': () => refuse('NOT_FOUND') })
  render(<ReceiptPage />)
  expect(await screen.findByText('没有找到您要的内容')).toBeInTheDocument()
})

describe('of what may be issued', () => {
  const issuance = {
    mg: 243_500,
    method: {
      ...receipt.method,
      code: 'MT-BIKE',
      name: { zh: '共享单车替代结构', en: 'Mode mix' },
      issuer: { zh: '美团', en: 'Meituan' },
    },
    filled: { zh: '5 km × 48.7 g/km = 243.5 g', en: '5 km × 48.7 g/km = 243.5 g' },
  }

  it('explains why it is less, where a more conservative method says so', async () => {
    serve({ 'programme.get': programme, 'ledger.receipt': { ...receipt, issuance } })
    render(<ReceiptPage />)
    expect(await screen.findByText('5 km × 48.7 g/km = 243.5 g')).toBeInTheDocument()
    expect(screen.getByText('可签发的减排量').parentElement).toHaveTextContent('243.5 g')
    expect(screen.getByText(/更保守的方法学计算：共享单车替代结构（美团）/)).toBeInTheDocument()
  })

  it('says nothing where it is as much', async () => {
    serve({ 'programme.get': programme, 'ledger.receipt': { ...receipt, issuance: { ...issuance, mg: receipt.line.mg } } })
    render(<ReceiptPage />)
    expect(await screen.findByText('5 × 250 = 1250 g')).toBeInTheDocument()
    expect(screen.queryByText('可签发的减排量')).not.toBeInTheDocument()
  })
})

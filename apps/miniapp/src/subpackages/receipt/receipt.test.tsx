import { render, screen } from '@testing-library/react'
import { useSettings } from '@/features/settings/store'
import { refuse, serve } from '../../../test/fakes/server'
import { openAt } from '../../../test/fakes/taro'
import { programme, receipt } from '../../../test/fixtures'
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

it('says so when there is no such record', async () => {
  serve({ 'programme.get': programme, 'ledger.receipt': () => refuse('NOT_FOUND') })
  render(<ReceiptPage />)
  expect(await screen.findByText('没有找到您要的内容')).toBeInTheDocument()
})

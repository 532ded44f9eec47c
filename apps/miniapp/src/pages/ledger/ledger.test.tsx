import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { cutLine, inputsOf, refuse, serve } from '../../../test/fakes/server'
import { reachBottom, taro } from '../../../test/fakes/taro'
import { chart, eightSections, eightSums, line, programme, refused } from '../../../test/fixtures'
import LedgerPage from '.'

const usual = () => serve({ 'programme.get': programme, 'ledger.chart': chart(), 'ledger.refused': [refused] })

it('shows the total, what it equals and by whose reckoning, and every section', async () => {
  usual()
  serve({ 'ledger.page': { lines: [line()], nextCursor: null } })
  render(<LedgerPage />)
  expect(await screen.findByText('约等于 4 度电')).toBeInTheDocument()
  expect(screen.getByText('每度电按 1 kg CO₂e 折算；来源：人民日报')).toBeInTheDocument()
  expect(screen.getByText('3.85')).toBeInTheDocument()
  expect(screen.getAllByText('0 次')).toHaveLength(3)
  await userEvent.click(screen.getByRole('button', { name: '图表' }))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/chart/index' })
})

it('groups lines by day and opens a receipt', async () => {
  usual()
  serve({
    'ledger.page': {
      lines: [
        line({ record: '3', day: '2026-11-20' }),
        line({ record: '2', day: '2026-11-20', mg: 80_000 }),
        line({ record: '1', day: '2026-11-19', mg: 45_720 }),
      ],
      nextCursor: null,
    },
  })
  render(<LedgerPage />)
  expect(await screen.findByText('2026年11月20日')).toBeInTheDocument()
  expect(screen.getByText('2026年11月19日')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '共享单车骑行，45.72 g CO₂e' }))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/receipt/index?record=1' })
  expect(screen.getByText('已经到底了')).toBeInTheDocument()
})

it('strikes through what was taken back, and says why', async () => {
  usual()
  const reversed = { at: '2026-11-21T12:00:00+08:00', reason: { zh: '重复上报', en: 'Reported twice' } }
  serve({ 'ledger.page': { lines: [line({ record: '2', reversed }), line({ record: '1', mg: 45_720 })], nextCursor: null } })
  render(<LedgerPage />)
  const undone = await screen.findByRole('button', { name: '共享单车骑行，1.25 kg CO₂e，已冲正' })
  expect(within(undone).getByText('已冲正：重复上报')).toBeInTheDocument()
  expect(within(undone).getByText('+125 积分').parentElement).toHaveClass('undone')
  const standing = screen.getByRole('button', { name: '共享单车骑行，45.72 g CO₂e' })
  expect(standing).not.toHaveTextContent('已冲正')
  expect(within(standing).getByText('+125 积分').parentElement).not.toHaveClass('undone')
})

it('fetches the next page at the foot, once, and says when that failed', async () => {
  usual()
  let page: (input: { cursor?: string }) => unknown = ({ cursor }) =>
    cursor ? { lines: [line({ record: '1', mg: 7_000 })], nextCursor: null } : { lines: [line({ record: '2' })], nextCursor: '2' }
  serve({ 'ledger.page': (input: { cursor?: string }) => page(input) })
  render(<LedgerPage />)
  await screen.findByRole('button', { name: /1.25 kg/ })
  const good = page
  page = () => refuse('UNAVAILABLE')
  reachBottom()
  expect(await screen.findByText('服务暂时不可用，请稍后再试')).toBeInTheDocument()
  page = good
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByRole('button', { name: '共享单车骑行，7 g CO₂e' })).toBeInTheDocument()
  reachBottom()
  expect(inputsOf('ledger.page')).toEqual([{}, { cursor: '2' }, { cursor: '2' }])
})

it('asks for one section when its chip is chosen', async () => {
  usual()
  serve({ 'ledger.page': ({ section }: { section?: string }) => ({ lines: section ? [] : [line()], nextCursor: null }) })
  render(<LedgerPage />)
  await userEvent.click(await screen.findByRole('tab', { name: '食' }))
  expect(await screen.findByText('这个板块还没有记录')).toBeInTheDocument()
  expect(inputsOf('ledger.page').at(-1)).toEqual({ section: 'food' })
  expect(screen.getByRole('tab', { name: '食' })).toHaveAttribute('aria-selected', 'true')
})

it('shows eight sections in the programme’s order under its labels, as sums and as chips', async () => {
  serve({
    'programme.get': eightSections,
    'ledger.chart': chart({ sections: [...eightSums].reverse(), totalMg: 3_600_000, acts: 8 }),
    'ledger.page': { lines: [line({ section: 'finance' })], nextCursor: null },
  })
  render(<LedgerPage />)
  const labels = eightSections.sections.map(({ label }) => label.zh)
  const sums = (await screen.findByText('800')).closest('.sums-long')!
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual(['全部', ...labels, '未计入'])
  expect([...sums.children].map(({ textContent }) => textContent)).toEqual(
    labels.map((label, i) => `${label}${800 - i * 100}g1 次`),
  )
  await userEvent.click(screen.getByRole('tab', { name: '绿色金融' }))
  expect(inputsOf('ledger.page').at(-1)).toEqual({ section: 'finance' })
})

it('shows acts that were not counted, and why', async () => {
  usual()
  serve({ 'ledger.page': { lines: [line()], nextCursor: null } })
  render(<LedgerPage />)
  await userEvent.click(await screen.findByRole('tab', { name: '未计入' }))
  const why = await screen.findByText('平均时速 62 公里，超出合理范围')
  expect(within(why.parentElement!).getByText('2026年11月20日 09:00 · 青桔单车')).toBeInTheDocument()
})

it('leads from an act that was not counted to the one that counts in its stead', async () => {
  usual()
  const by = { record: '77', behaviourName: line().behaviourName, partnerName: line().partnerName, occurredAt: line().occurredAt }
  serve({
    'ledger.page': { lines: [], nextCursor: null },
    'ledger.refused': [
      { ...refused, by },
      { ...refused, id: 'r2' },
    ],
  })
  render(<LedgerPage />)
  await userEvent.click(await screen.findByRole('tab', { name: '未计入' }))
  const way = await screen.findByRole('link', { name: '计入的是：共享单车骑行 · 美团单车 · 2026年11月20日 08:12' })
  expect(screen.getAllByRole('link', { name: /^计入的是/ })).toEqual([way])
  await userEvent.click(way)
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/receipt/index?record=77' })
  await userEvent.click(screen.getAllByRole('link', { name: /^计错了？申诉/ })[0]!)
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: expect.stringMatching(/^\/subpackages\/account\/appeal\?act=/) })
})

it('leads a beginner to the authorisations', async () => {
  serve({
    'programme.get': programme,
    'ledger.chart': chart({ buckets: [], sections: [], totalMg: 0, acts: 0 }),
    'ledger.page': { lines: [], nextCursor: null },
  })
  render(<LedgerPage />)
  await userEvent.click(await screen.findByRole('button', { name: '授权管理' }))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/account/bindings' })
})

it('offers to try again when nothing loads', async () => {
  usual()
  serve({ 'ledger.page': { lines: [line()], nextCursor: null } })
  cutLine(true)
  render(<LedgerPage />)
  const retries = await screen.findAllByRole('button', { name: '重试' })
  cutLine(false)
  for (const retry of retries) await userEvent.click(retry)
  expect(await screen.findByText('2026年11月20日')).toBeInTheDocument()
})

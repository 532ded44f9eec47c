import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterCredit } from '@/features/credit/after-credit'
import { askAgain } from '@/lib/cache'
import { cutLine, inputsOf, refuse, serve } from '../../../test/fakes/server'
import { pullDown, reachBottom, scrollPast, taro } from '../../../test/fakes/taro'
import { chart, eightSections, eightSums, line, pending, programme, refused } from '../../../test/fixtures'
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
  await userEvent.click(screen.getByRole('button', { name: /^共享单车骑行.*\+45.72 g/ }))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/receipt/index?record=1' })
  expect(screen.getByText('已经到底了')).toBeInTheDocument()
})

it('strikes through what was taken back, and says why', async () => {
  usual()
  const reversed = { at: '2026-11-21T12:00:00+08:00', reason: { zh: '重复上报', en: 'Reported twice' } }
  serve({ 'ledger.page': { lines: [line({ record: '2', reversed }), line({ record: '1', mg: 45_720 })], nextCursor: null } })
  render(<LedgerPage />)
  const undone = await screen.findByRole('button', { name: /^共享单车骑行.*已冲正.*\+1.25 kg/ })
  expect(within(undone).getByText('已冲正：重复上报')).toBeInTheDocument()
  expect(within(undone).getByText('+125 积分').parentElement).toHaveClass('undone')
  const standing = screen.getByRole('button', { name: /^共享单车骑行.*\+45.72 g/ })
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
  expect(await screen.findByRole('button', { name: /^共享单车骑行.*\+7 g/ })).toBeInTheDocument()
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
  expect(within(why.parentElement!).getByText('09:00 · 青桔单车')).toBeInTheDocument()
  expect(screen.getByText('2026年11月20日')).toBeInTheDocument()
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

/** Opens the sheet of filters. */
const sheet = async () => {
  await userEvent.click(await screen.findByRole('button', { name: /^筛选/ }))
  return within(screen.getByRole('dialog', { name: '筛选' }))
}

it('filters by kind, partner and month together, shows what holds, and takes each off at a tap', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-21T12:00:00+08:00'))
  usual()
  serve({ 'ledger.page': (input: object) => ({ lines: 'partner' in input ? [] : [line()], nextCursor: null }) })
  render(<LedgerPage />)
  const filters = await sheet()
  await userEvent.click(filters.getByRole('radio', { name: '已冲正' }))
  await userEvent.click(filters.getByRole('radio', { name: '美团单车' }))
  await userEvent.click(filters.getByRole('radio', { name: '按月' }))
  expect(filters.getByText('2026年11月')).toBeInTheDocument()
  expect(filters.getByRole('button', { name: '下个月' })).toHaveAttribute('aria-disabled', 'true')
  await userEvent.click(filters.getByRole('button', { name: '上个月' }))
  expect(inputsOf('ledger.page')).toEqual([{}])
  await userEvent.click(filters.getByRole('button', { name: '查看结果' }))
  expect(await screen.findByText('没有符合条件的记录')).toBeInTheDocument()
  expect(inputsOf('ledger.page').at(-1)).toEqual({ kind: 'taken-back', partner: 'meituan-bike', month: '2026-10' })
  expect(screen.getByRole('button', { name: '筛选，已选 3 项' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '去掉“已冲正”' }))
  await userEvent.click(screen.getByRole('button', { name: '去掉“2026年10月”' }))
  expect(inputsOf('ledger.page').at(-1)).toEqual({ partner: 'meituan-bike' })
  await userEvent.click(await screen.findByRole('button', { name: '清除筛选' }))
  expect(await screen.findByRole('button', { name: /1.25 kg/ })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^去掉/ })).not.toBeInTheDocument()
  jest.restoreAllMocks()
})

it('searches when asked to, and again for everything when the search is taken off', async () => {
  usual()
  serve({ 'ledger.page': { lines: [line()], nextCursor: null } })
  render(<LedgerPage />)
  await userEvent.type(await screen.findByRole('textbox', { name: '搜索行为或企业' }), ' 青桔 ')
  expect(inputsOf('ledger.page')).toEqual([{}])
  await userEvent.click(screen.getByRole('button', { name: '搜索' }))
  expect(inputsOf('ledger.page').at(-1)).toEqual({ search: '青桔' })
  await userEvent.click(screen.getByRole('button', { name: '去掉“搜索“青桔””' }))
  expect(screen.getByRole('textbox', { name: '搜索行为或企业' })).toHaveValue('')
})

it('reads on among acts that do not count, and lists those that wait, each under its day', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-21T12:00:00+08:00'))
  usual()
  const many = Array.from({ length: 50 }, (_, i) => ({ ...refused, id: `r${i}`, cursor: `refusal.${i}` }))
  serve({
    'ledger.page': { lines: [], nextCursor: null },
    'ledger.refused': ({ cursor }: { cursor?: string }) => (cursor ? [{ ...refused, id: 'last' }] : many),
    'ledger.pending': [pending()],
  })
  render(<LedgerPage />)
  await userEvent.click(await screen.findByRole('tab', { name: '未计入' }))
  await screen.findAllByText('09:00 · 青桔单车')
  reachBottom()
  expect(await screen.findByText('已经到底了')).toBeInTheDocument()
  expect(screen.getAllByText('09:00 · 青桔单车')).toHaveLength(51)
  expect(screen.getAllByText('2026年11月20日')).toHaveLength(1)
  expect(inputsOf('ledger.refused')).toEqual([{}, { cursor: 'refusal.49' }])
  await userEvent.click((await sheet()).getByRole('radio', { name: '待领取' }))
  await userEvent.click(screen.getByRole('button', { name: '查看结果' }))
  expect(await screen.findByText('08:12 · 高德地图')).toBeInTheDocument()
  expect(screen.getByText('待领取 · 明天可领取')).toBeInTheDocument()
  jest.restoreAllMocks()
})

it('draws only what is near the screen, keeps the place of the rest, and does not repeat the date of a day that goes on', async () => {
  usual()
  serve({
    'ledger.page': ({ cursor }: { cursor?: string }) =>
      cursor
        ? { lines: [line({ record: '1', mg: 7_000 })], nextCursor: null }
        : { lines: [line({ record: '2' })], nextCursor: '2' },
  })
  render(<LedgerPage />)
  const first = await screen.findByRole('button', { name: /1.25 kg/ })
  reachBottom()
  await screen.findByRole('button', { name: /7 g/ })
  expect(screen.getAllByText('2026年11月20日')).toHaveLength(1)
  const part = first.closest<HTMLElement>('.lines-part')!
  await scrollPast(part.id, false)
  expect(part).toBeEmptyDOMElement()
  expect(part).toHaveStyle({ height: '480px' })
  expect(screen.getByRole('button', { name: /7 g/ })).toBeInTheDocument()
  await scrollPast(part.id, true)
  expect(screen.getByRole('button', { name: /1.25 kg/ })).toBeInTheDocument()
})

it('goes on by itself as long as the foot of the list is near, and stops when it is not', async () => {
  usual()
  serve({
    'ledger.page': ({ cursor = '9' }: { cursor?: string }) => ({
      lines: [line({ record: cursor, mg: Number(cursor) * 1_000 })],
      nextCursor: cursor === '1' ? null : String(Number(cursor) - 1),
    }),
  })
  render(<LedgerPage />)
  const foot = (await screen.findByRole('button', { name: '加载更早的记录' })).parentElement!.parentElement!
  expect(inputsOf('ledger.page')).toHaveLength(1)
  await scrollPast(foot.id, true)
  await screen.findByRole('button', { name: /7 g/ })
  await scrollPast(foot.id, false)
  const asked = inputsOf('ledger.page').length
  expect(asked).toBeLessThan(9)
  await scrollPast(foot.id, true)
  expect(await screen.findByText('已经到底了', {}, { timeout: 4_000 })).toBeInTheDocument()
  expect(inputsOf('ledger.page')).toHaveLength(9)
})

it('keeps what was loaded below when the page is seen again and nothing is new', async () => {
  usual()
  let newest = '2'
  serve({
    'ledger.page': ({ cursor }: { cursor?: string }) =>
      cursor
        ? { lines: [line({ record: '1', mg: 7_000 })], nextCursor: null }
        : { lines: [line({ record: newest })], nextCursor: '2' },
  })
  render(<LedgerPage />)
  await screen.findByRole('button', { name: /1.25 kg/ })
  reachBottom()
  await screen.findByRole('button', { name: /7 g/ })
  await pullDown()
  expect(screen.getByRole('button', { name: /7 g/ })).toBeInTheDocument()
  newest = '3'
  await pullDown()
  expect(screen.queryByRole('button', { name: /7 g/ })).not.toBeInTheDocument()
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
  await waitFor(() => expect(screen.getAllByRole('button', { name: '重试' })).toHaveLength(2))
  const retries = screen.getAllByRole('button', { name: '重试' })
  cutLine(false)
  for (const retry of retries) await userEvent.click(retry)
  expect(await screen.findByText('2026年11月20日')).toBeInTheDocument()
})

it('shows no figures from before a credit while there is no network to ask for new ones', async () => {
  usual()
  serve({ 'ledger.page': { lines: [line()], nextCursor: null } })
  const { unmount } = render(<LedgerPage />)
  await screen.findByText('约等于 4 度电')
  unmount()
  cutLine(true)
  afterCredit()
  render(<LedgerPage />)
  await waitFor(() => expect(screen.getAllByText('网络不通，请检查网络后重试')).toHaveLength(2))
  expect(screen.queryByText('约等于 4 度电')).not.toBeInTheDocument()
  expect(screen.queryByText('2026年11月20日')).not.toBeInTheDocument()
  cutLine(false)
  act(askAgain)
  expect(await screen.findByText('约等于 4 度电')).toBeInTheDocument()
})

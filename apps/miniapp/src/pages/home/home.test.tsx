import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSettings } from '@/features/settings/store'
import { askAgain, useCache } from '@/lib/cache'
import { onReconnect } from '@/lib/reconnect'
import { cutLine, hold, refuse, serve } from '../../../test/fakes/server'
import { pullDown, showAgain, taro } from '../../../test/fakes/taro'
import { carbonWeek, eightSections, eightSums, home, line, pending, programme } from '../../../test/fixtures'
import HomePage from '.'

it('draws the shape of the page while it loads, then greets with the total, today, the sections and the last records', async () => {
  serve({ 'programme.get': programme, 'home.get': home() })
  const letGo = hold()
  render(<HomePage />)
  expect(screen.getByRole('status', { name: '加载中' })).toBeInTheDocument()
  letGo()
  expect(await screen.findByText(/林小满$/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: / 4 kg CO₂e / })).toHaveTextContent('今日 1.25 kg CO₂e · 1 次')
  expect(screen.getByText('约等于 4 度电')).toBeInTheDocument()
  for (const name of ['绿色衣着', '绿色饮食', '绿色居住', '绿色出行', '绿色旅游'])
    expect(screen.getByRole('button', { name })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: /^共享单车骑行.*\+1.25 kg/ })).toHaveTextContent('+125 积分')
  expect(screen.getByText('演示环境')).toBeInTheDocument()
  expect(taro.setNavigationBarTitle).toHaveBeenLastCalledWith({ title: '三晋绿色生活' })
})

it('asks the server for all of it in one request', async () => {
  serve({ 'programme.get': programme, 'home.get': home(), 'ledger.pending': [pending()] })
  render(<HomePage />)
  expect(await screen.findByRole('button', { name: /^1 笔待领取/ })).toBeInTheDocument()
  expect(taro.request).toHaveBeenCalledTimes(1)
})

it('shows eight sections in the programme’s order under its labels, and each leads to its own page', async () => {
  const { sections } = eightSections
  serve({
    'programme.get': eightSections,
    'home.get': home({ today: { day: '2026-11-21', mg: 3_600_000, sections: eightSums } }),
  })
  render(<HomePage />)
  await screen.findByRole('button', { name: '绿色办公' })
  const names = sections.map(({ name }) => name.zh)
  const ways = screen.getAllByRole('button').filter((button) => names.includes(button.getAttribute('aria-label') ?? ''))
  expect(ways.map((way) => way.getAttribute('aria-label'))).toEqual(names)
  expect(ways.map((way) => way.textContent?.replace('\u200b', ''))).toEqual(sections.map(({ label }) => label.zh))
  expect(screen.getByRole('button', { name: /4 kg CO₂e/ })).toHaveTextContent('今日 3.6 kg CO₂e · 8 次')
  await userEvent.click(screen.getByRole('button', { name: '绿色办公' }))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/section/index?code=office' })
})

it.each([
  [3, 3],
  [4, 4],
  [5, 5],
  [6, 3],
  [7, 4],
  [8, 4],
])('lays %i sections out in rows of %i', async (count, columns) => {
  serve({ 'programme.get': { ...eightSections, sections: eightSections.sections.slice(0, count) }, 'home.get': home() })
  render(<HomePage />)
  const way = await screen.findByRole('button', { name: '绿色饮食' })
  expect(way.parentElement).toHaveClass(`strip-${columns}`)
  expect(way.parentElement!.children).toHaveLength(count)
})

it('says which of the last records were taken back', async () => {
  const reversed = { at: '2026-11-21T12:00:00+08:00', reason: { zh: '重复上报', en: 'Reported twice' } }
  useSettings.setState({ locale: 'en' })
  serve({ 'programme.get': programme, 'home.get': home({ recent: [line({ reversed })] }) })
  render(<HomePage />)
  expect(await screen.findByRole('button', { name: /Reversed: Reported twice/ })).toHaveTextContent('Reversed: Reported twice')
})

it('shows a beginner what to do first', async () => {
  serve({
    'programme.get': { ...programme, sandbox: false },
    'home.get': home({ totalMg: 0, acts: 0, points: 0, today: { day: '2026-11-21', mg: 0, sections: [] }, recent: [] }),
  })
  render(<HomePage />)
  expect(await screen.findByText('今天还没有记录，从一次打卡开始')).toBeInTheDocument()
  expect(screen.getByText('还没有记录。授权一家场景企业，或去打卡。')).toBeInTheDocument()
  expect(screen.queryByText('演示环境')).not.toBeInTheDocument()
})

it('shows millions in tonnes and a whole forty-letter name', async () => {
  const name = '欧阳若曦'.repeat(10)
  serve({
    'programme.get': programme,
    'home.get': home({ totalMg: 3_456_789_123_000, resident: { ...home().resident, name } }),
  })
  render(<HomePage />)
  expect(await screen.findByText(new RegExp(`${name}$`))).toBeInTheDocument()
  expect(screen.getByRole('button', { name: /3,456.78 t CO₂e/ })).toBeInTheDocument()
})

it('says in our own words that there is no connection, and tries again', async () => {
  serve({ 'programme.get': programme, 'home.get': home() })
  cutLine(true)
  render(<HomePage />)
  expect(await screen.findByText('网络不通，请检查网络后重试')).toBeInTheDocument()
  cutLine(false)
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByText(/林小满$/)).toBeInTheDocument()
})

it('says once that it shows earlier figures, and asks anew by itself what failed when the network is back', async () => {
  serve({ 'programme.get': programme, 'home.get': home() })
  render(<HomePage />)
  await screen.findByText(/林小满$/)
  cutLine(true)
  await pullDown()
  await waitFor(() => expect(Object.values(useCache.getState().entries).filter(({ failure }) => failure)).toHaveLength(3))
  expect(screen.getAllByRole('alert')).toHaveLength(1)

  cutLine(false)
  const quiet = onReconnect(askAgain)
  const sent = taro.request.mock.calls.length
  const tell = taro.onNetworkStatusChange.mock.calls.at(-1)![0]
  act(() => tell({ isConnected: false }))
  expect(taro.request).toHaveBeenCalledTimes(sent)
  act(() => tell({ isConnected: true }))
  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument())
  expect(taro.request).toHaveBeenCalledTimes(sent + 1)
  act(() => tell({ isConnected: true }))
  expect(taro.request).toHaveBeenCalledTimes(sent + 1)
  quiet()
})

it('quotes the server in the language of the person', async () => {
  useSettings.setState({ locale: 'en' })
  serve({ 'programme.get': programme, 'home.get': () => refuse('UNAVAILABLE') })
  render(<HomePage />)
  expect(await screen.findByText('The service is unavailable; try again later')).toBeInTheDocument()
})

it('keeps the last figures in view when a refresh fails', async () => {
  let answer: () => unknown = () => home()
  serve({ 'programme.get': programme, 'home.get': () => answer() })
  render(<HomePage />)
  await screen.findByText(/林小满$/)
  answer = () => refuse('UNAVAILABLE')
  await pullDown()
  expect(await screen.findByRole('alert')).toHaveTextContent('当前显示的是较早的数据：服务暂时不可用，请稍后再试')
  expect(screen.getByText(/林小满$/)).toBeInTheDocument()
  expect(taro.stopPullDownRefresh).toHaveBeenCalled()
})

it('asks again when shown after a while, since partners report acts meanwhile', async () => {
  let total = 4_000_000
  serve({ 'programme.get': programme, 'home.get': () => home({ totalMg: total }) })
  const clock = jest.spyOn(Date, 'now')
  render(<HomePage />)
  await screen.findByText(/林小满$/)
  total = 5_000_000
  showAgain()
  clock.mockReturnValue(Date.parse('2099-01-01T00:00:00Z'))
  showAgain()
  await waitFor(() => expect(screen.getByRole('button', { name: / 5 kg CO₂e / })).toBeInTheDocument())
  clock.mockRestore()
})

it.each([
  [{ mall: true, publicGood: false, volunteering: false }, ['证书', '勋章', '榜单']],
  [{ mall: true, publicGood: true, volunteering: true }, ['证书', '勋章', '榜单', '公益', '志愿']],
])('offers what the programme has: %j', async (has, names) => {
  serve({ 'programme.get': { ...programme, has }, 'home.get': home() })
  render(<HomePage />)
  const first = await screen.findByRole('button', { name: '证书' })
  expect([...first.parentElement!.children].map((way) => way.textContent)).toEqual(names)
  await userEvent.click(screen.getByRole('button', { name: '勋章' }))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/honours/index' })
  await userEvent.click(screen.getByRole('button', { name: '榜单' }))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/honours/boards' })
})

it('shows the campaign that is on, and leads to its board; none between campaigns', async () => {
  const on = carbonWeek({ on: true, coming: carbonWeek().latest })
  serve({ 'programme.get': { ...programme, campaigns: [carbonWeek({ code: 'winter' }), on] }, 'home.get': home() })
  const { unmount } = render(<HomePage />)
  await userEvent.click(await screen.findByRole('button', { name: '88减碳周 进行中 · 8月8日至8月18日' }))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/honours/boards?campaign=week-88' })
  unmount()
  useCache.setState({ entries: {} })
  serve({ 'programme.get': { ...programme, campaigns: [carbonWeek()] } })
  render(<HomePage />)
  await screen.findByRole('button', { name: '榜单' })
  expect(screen.queryByText('88减碳周')).not.toBeInTheDocument()
})

it('leads to ledger, section, certificate and receipt', async () => {
  serve({ 'programme.get': programme, 'home.get': home({ recent: [line({ record: '42' })] }) })
  render(<HomePage />)
  await userEvent.click(await screen.findByRole('button', { name: '绿色出行' }))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/section/index?code=travel' })
  await userEvent.click(screen.getByRole('button', { name: '证书' }))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/certificate/index' })
  await userEvent.click(screen.getByRole('button', { name: /^共享单车骑行/ }))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/receipt/index?record=42' })
  await userEvent.click(screen.getByRole('button', { name: /4 kg CO₂e/ }))
  expect(taro.switchTab).toHaveBeenLastCalledWith({ url: '/pages/ledger/index' })
})

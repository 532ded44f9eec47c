import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSettings } from '@/features/settings/store'
import { inputsOf, refuse, serve } from '../../../test/fakes/server'
import { openAt, taro } from '../../../test/fakes/taro'
import {
  belonging,
  campaignBoard,
  carbonWeek,
  districtBoard,
  friendBoard,
  leaderboard,
  organisationBoard,
  programme,
} from '../../../test/fixtures'
import BoardsPage from './boards'

beforeEach(() => {
  openAt('subpackages/honours/boards')
  serve({
    'programme.get': { ...programme, campaigns: [carbonWeek()] },
    'leaderboards.get': leaderboard(),
    'campaigns.board': campaignBoard(),
    'campaigns.list': [{ ...carbonWeek(), held: [{ ...carbonWeek().latest, over: true }] }],
  })
})

const rows = (name: string) => [...screen.getByText(name).closest('.places')!.children].map(({ textContent }) => textContent)

it('shows today’s best with my own line marked, and my place', async () => {
  render(<BoardsPage />)
  expect(await screen.findByText('第 2 名')).toBeInTheDocument()
  expect(screen.getByText('共 3 人')).toBeInTheDocument()
  expect(rows('周**')).toEqual(['1周**9kg', '2林小满我4kg', '2陈**4kg'])
  expect(screen.getByText('林小满').parentElement).toHaveClass('place-mine')
  expect(inputsOf('leaderboards.get')).toEqual([{ board: 'day' }])
})

it('shows the board of all time, and a place far beyond the hundredth', async () => {
  const far = { rank: 1_234_567, mg: 1_000, of: 24_700_000 }
  serve({
    'leaderboards.get': ({ board }: { board: string }) => (board === 'all' ? leaderboard({ mine: far }) : leaderboard()),
  })
  render(<BoardsPage />)
  await userEvent.click(await screen.findByRole('tab', { name: '总榜' }))
  expect(await screen.findByText('第 1,234,567 名')).toBeInTheDocument()
  expect(screen.getByText('共 24,700,000 人')).toBeInTheDocument()
  expect(screen.getByRole('tab', { name: '总榜' })).toHaveAttribute('aria-selected', 'true')
})

it('tells whoever is on no board what brings them there', async () => {
  serve({ 'leaderboards.get': leaderboard({ top: [], mine: { rank: null, mg: 0, of: 0 } }) })
  render(<BoardsPage />)
  expect(await screen.findByText('未上榜')).toBeInTheDocument()
  expect(screen.getByText('今天有一次减排就能上榜')).toBeInTheDocument()
  expect(screen.getByText('还没有人上榜')).toBeInTheDocument()
})

it('shows a campaign with its days, opened at by its name, and its boards', async () => {
  openAt('subpackages/honours/boards', { campaign: 'week-88' })
  serve({
    'campaigns.board': ({ board = 'beijing' }: { board?: string }) =>
      campaignBoard({ board, mine: { rank: board === 'beijing' ? 2 : null, mg: 0, of: 3 } }),
  })
  render(<BoardsPage />)
  expect(await screen.findByText('2026年8月8日至8月18日')).toBeInTheDocument()
  expect(screen.getByText('已结束')).toBeInTheDocument()
  expect(screen.getByText('下一次：2027年8月8日至8月18日')).toBeInTheDocument()
  expect(await screen.findByText('第 2 名')).toBeInTheDocument()
  expect(screen.getByText('活动已结束，这是最终榜单')).toBeInTheDocument()
  const boards = within(screen.getByRole('tablist', { name: '地区' }))
  expect(boards.getByRole('tab', { name: '北京 · 4 kg' })).toHaveAttribute('aria-selected', 'true')
  await userEvent.click(boards.getByRole('tab', { name: '浙江' }))
  expect(await screen.findByText('未上榜')).toBeInTheDocument()
  expect(boards.getByRole('tab', { name: '浙江' })).toHaveAttribute('aria-selected', 'true')
  expect(inputsOf('campaigns.board')).toEqual([{ campaign: 'week-88' }, { campaign: 'week-88', board: 'zhejiang' }])
  expect(inputsOf('leaderboards.get')).toEqual([])
})

it('does not ask anybody to act for a board that is over', async () => {
  openAt('subpackages/honours/boards', { campaign: 'week-88' })
  serve({ 'campaigns.board': campaignBoard({ top: [], mine: { rank: null, mg: 0, of: 0 } }) })
  render(<BoardsPage />)
  expect(await screen.findByText('这次没有人上榜')).toBeInTheDocument()
  expect(screen.queryByText(/就能上榜|就会出现/)).not.toBeInTheDocument()
})

it('says of a campaign that is on how to come onto its board', async () => {
  openAt('subpackages/honours/boards', { campaign: 'week-88' })
  const on = { on: true, coming: carbonWeek().latest }
  serve({
    'programme.get': { ...programme, campaigns: [carbonWeek(on)] },
    'campaigns.board': campaignBoard({ on: true, top: [], mine: { rank: null, mg: 0, of: 0 } }),
  })
  render(<BoardsPage />)
  expect(await screen.findByText('进行中')).toBeInTheDocument()
  expect(await screen.findByText('活动期间在这个地区有一次减排就能上榜')).toBeInTheDocument()
  expect(screen.queryByText(/下一次/)).not.toBeInTheDocument()
})

it('says when a campaign that was never held will be, and asks for no board', async () => {
  openAt('subpackages/honours/boards', { campaign: 'week-88' })
  serve({ 'programme.get': { ...programme, campaigns: [carbonWeek({ latest: null })] } })
  render(<BoardsPage />)
  expect(await screen.findByText('还没有开始')).toBeInTheDocument()
  expect(screen.getByText('2027年8月8日至8月18日举行，到时在这里看榜。')).toBeInTheDocument()
  expect(inputsOf('campaigns.board')).toEqual([])
})

it('shows the final boards of earlier years', async () => {
  openAt('subpackages/honours/boards', { campaign: 'week-88' })
  const held = [2026, 2025].map((year) => ({ year, firstDay: `${year}-08-08`, lastDay: `${year}-08-18`, over: true }))
  serve({ 'campaigns.list': [{ ...carbonWeek(), held }] })
  render(<BoardsPage />)
  const years = within(await screen.findByRole('tablist', { name: '年份' }))
  expect(years.getByRole('tab', { name: '2026年' })).toHaveAttribute('aria-selected', 'true')
  await userEvent.click(years.getByRole('tab', { name: '2025年' }))
  expect(inputsOf('campaigns.board').at(-1)).toEqual({ campaign: 'week-88', year: 2025 })
})

it('shows the districts with mine marked, by what each person saved when asked to', async () => {
  serve({ 'leaderboards.districts': districtBoard() })
  render(<BoardsPage />)
  await userEvent.click(await screen.findByRole('tab', { name: '区县' }))
  expect(await screen.findByText('第 2 名，共 2 个')).toBeInTheDocument()
  expect(screen.getByText('60 人 · 410 次 · 人均 8.54 kg')).toBeInTheDocument()
  expect(screen.getByText(/不足 10 人的区县不显示/)).toBeInTheDocument()
  expect(screen.getAllByText('太原市小店区').at(-1)!.closest('.place')).toHaveClass('place-mine')
  await userEvent.click(screen.getByRole('switch', { name: '按人均' }))
  await userEvent.click(screen.getByRole('tab', { name: '累计' }))
  expect(inputsOf('leaderboards.districts')).toEqual([
    { period: 'month', by: 'mg' },
    { period: 'month', by: 'mgPerPerson' },
    { period: 'all', by: 'mgPerPerson' },
  ])
})

it('says why a district is not shown yet', async () => {
  const name = { zh: '太原市古交市', en: 'Gujiao City, Taiyuan' }
  serve({ 'leaderboards.districts': districtBoard({ rows: [], of: 0, mine: { district: '140181', name, row: null } }) })
  render(<BoardsPage />)
  await userEvent.click(await screen.findByRole('tab', { name: '区县' }))
  expect(await screen.findByText('还没有可以显示的区县')).toBeInTheDocument()
  expect(screen.getAllByText('满 10 人有减排后显示')).toHaveLength(2)
})

it('shows friends, who has saved nothing last and without a rank, and without friends the way to invite some', async () => {
  serve({ 'friends.board': ({ period }: { period: 'day' | 'month' | 'all' }) => friendBoard({ period }) })
  render(<BoardsPage />)
  await userEvent.click(await screen.findByRole('tab', { name: '好友' }))
  expect(await screen.findByText('第 2 名')).toBeInTheDocument()
  expect(rows('陈**')).toEqual(['1陈**9kg', '2林小满我4kg', '–周**0g'])
  await userEvent.click(screen.getAllByRole('tab', { name: '今日' }).at(-1)!)
  expect(inputsOf('friends.board')).toEqual([{ period: 'month' }, { period: 'day' }])
  serve({ 'friends.board': friendBoard({ period: 'all', places: [], friends: 0, mine: { rank: null, mg: 0, of: 0 } }) })
  await userEvent.click(screen.getByRole('tab', { name: '累计' }))
  await userEvent.click(await screen.findByRole('button', { name: '邀请好友' }))
  expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/social/friends' })
})

it('shows organisations: how to join one, and my place in mine', async () => {
  serve({ 'organisations.board': organisationBoard() })
  render(<BoardsPage />)
  await userEvent.click(await screen.findByRole('tab', { name: '单位' }))
  await userEvent.click(await screen.findByRole('button', { name: '加入单位或社区' }))
  expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/social/organisation' })
  expect(screen.getByText('还没有可以显示的单位')).toBeInTheDocument()
  serve({ 'organisations.board': organisationBoard({ mine: belonging }) })
  await userEvent.click(screen.getByRole('tab', { name: '累计' }))
  expect(await screen.findByText('太原市第一中学')).toBeInTheDocument()
  expect(screen.getByText('单位内第 3 名，共 12 人')).toBeInTheDocument()
})

it('has no campaigns where the programme has none', async () => {
  serve({ 'programme.get': { ...programme, campaigns: [] } })
  render(<BoardsPage />)
  expect(await screen.findByText('第 2 名')).toBeInTheDocument()
  expect(screen.queryByRole('tab', { name: '活动' })).not.toBeInTheDocument()
})

it('quotes the server in English', async () => {
  useSettings.setState({ locale: 'en' })
  serve({ 'leaderboards.get': () => refuse('UNAVAILABLE') })
  render(<BoardsPage />)
  expect(await screen.findByText('The service is unavailable; try again later')).toBeInTheDocument()
})

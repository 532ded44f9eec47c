import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSession } from '@/features/session/store'
import { useSettings, wantsLargeType } from '@/features/settings/store'
import { inputsOf, refuse, serve } from '../../../test/fakes/server'
import { taro } from '../../../test/fakes/taro'
import { profile, programme } from '../../../test/fixtures'
import SettingsPage from './settings'

let mine = profile()

beforeEach(() => {
  mine = profile()
  serve({
    'programme.get': programme,
    'profile.get': () => mine,
    'profile.setListed': ({ listed }: { listed: boolean }) => {
      mine = { ...mine, listed }
      return { listed }
    },
    'profile.setNickname': ({ nickname }: { nickname: string | null }) => {
      mine = { ...mine, nickname, takenOff: null }
      return { nickname }
    },
  })
})

const kept = () => JSON.parse(taro.getStorageSync('tanpuhui-settings') as string).state

it('speaks English at a tap, tab bar included', async () => {
  render(<SettingsPage />)
  await userEvent.click(await screen.findByRole('radio', { name: 'English' }))
  expect(await screen.findByText('Keep me off leaderboards')).toBeInTheDocument()
  expect(taro.setTabBarItem).toHaveBeenCalledWith(expect.objectContaining({ index: 1, text: 'Ledger' }))
  expect(kept().locale).toBe('en')
})

it('enlarges type in 关怀模式 and remembers it', async () => {
  const { container } = render(<SettingsPage />)
  await userEvent.click(await screen.findByRole('switch', { name: '关怀模式' }))
  expect(container.querySelector('.screen')).toHaveClass('care')
  expect(useSettings.getState().care).toBe(true)
  expect(kept().care).toBe(true)
})

it('is dark or light by choice, WeChat’s bars included, and follows the system again', async () => {
  const { container } = render(<SettingsPage />)
  await userEvent.click(await screen.findByRole('radio', { name: '深色' }))
  expect(container.querySelector('.screen')).toHaveClass('theme-dark')
  expect(taro.setNavigationBarColor).toHaveBeenLastCalledWith({ frontColor: '#ffffff', backgroundColor: '#141814' })
  expect(kept().theme).toBe('dark')
  await userEvent.click(screen.getByRole('radio', { name: '自动' }))
  expect(container.querySelector('.screen')!.className).not.toMatch(/theme-/)
  expect(taro.setNavigationBarColor).toHaveBeenLastCalledWith({ frontColor: '#000000', backgroundColor: '#f6f4ee' })
})

it('keeps one off leaderboards, and puts one back', async () => {
  render(<SettingsPage />)
  const off = await screen.findByRole('switch', { name: '不上榜' })
  expect(off).toHaveAttribute('aria-checked', 'false')
  await userEvent.click(off)
  await waitFor(() => expect(off).toHaveAttribute('aria-checked', 'true'))
  await userEvent.click(off)
  await waitFor(() => expect(off).toHaveAttribute('aria-checked', 'false'))
  expect(inputsOf('profile.setListed')).toEqual([{ listed: false }, { listed: true }])
})

it('gives a nickname of at most twelve characters, and takes it back', async () => {
  render(<SettingsPage />)
  await userEvent.click(await screen.findByRole('button', { name: /^榜单昵称/ }))
  expect(screen.getByText(/其他人只看到“林\*\*”/)).toBeInTheDocument()
  const field = screen.getByRole('textbox', { name: '榜单昵称' })
  const save = () => screen.getByRole('button', { name: '保存' })
  expect(save()).toHaveAttribute('aria-disabled', 'true')
  await userEvent.type(field, '一二三四五六七八九十一二三')
  expect(save()).toHaveAttribute('aria-disabled', 'true')
  await userEvent.clear(field)
  await userEvent.type(field, ' 汾河边的骑手 ')
  await userEvent.click(save())
  expect(await screen.findByText('汾河边的骑手')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: /^榜单昵称/ }))
  await userEvent.click(screen.getByRole('button', { name: '不用昵称' }))
  expect(await screen.findByText('未设置')).toBeInTheDocument()
  expect(inputsOf('profile.setNickname')).toEqual([{ nickname: '汾河边的骑手' }, { nickname: null }])
})

it('says why a nickname was not taken', async () => {
  serve({ 'profile.setNickname': () => refuse('MALFORMED', { problem: 'nickname' }) })
  render(<SettingsPage />)
  await userEvent.click(await screen.findByRole('button', { name: /^榜单昵称/ }))
  await userEvent.type(screen.getByRole('textbox', { name: '榜单昵称' }), '已注销用户')
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('请求格式不正确：nickname')
})

it('refuses a nickname that cannot be used at its field, where another can be typed', async () => {
  serve({ 'profile.setNickname': () => refuse('WORDS_NOT_ALLOWED') })
  render(<SettingsPage />)
  await userEvent.click(await screen.findByRole('button', { name: /^榜单昵称/ }))
  const field = screen.getByRole('textbox', { name: '榜单昵称' })
  await userEvent.type(field, '代开发票')
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('这个名字不能使用，请换一个')
  serve({ 'profile.setNickname': ({ nickname }: { nickname: string }) => ({ nickname }) })
  await userEvent.clear(field)
  await userEvent.type(field, '汾河边的骑手')
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(field).not.toBeInTheDocument())
})

it('tells why a nickname was taken off and what can be done, until another is chosen, or none', async () => {
  mine = profile({ takenOff: { nickname: '兑换找我', reason: 'advertising', at: '2026-11-20T16:00:00+08:00' } })
  render(<SettingsPage />)
  const told = await screen.findByRole('alert')
  expect(told).toHaveTextContent('昵称“兑换找我”已被撤下')
  expect(told).toHaveTextContent('2026年11月20日，管理人员因“含广告或联系方式”撤下了它。')
  expect(told).toHaveTextContent('“林**”')
  await userEvent.click(screen.getByRole('button', { name: '写意见反馈' }))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/account/appeal' })
  await userEvent.click(screen.getByRole('button', { name: '另取一个' }))
  await userEvent.click(screen.getByRole('button', { name: '不用昵称' }))
  await waitFor(() => expect(told).not.toBeInTheDocument())
  expect(inputsOf('profile.setNickname')).toEqual([{ nickname: null }])
})

it('leads to the agreement, and to where consent is withdrawn', async () => {
  render(<SettingsPage />)
  for (const [name, page] of [
    ['隐私保护协议', 'privacy'],
    ['撤回对企业的授权', 'bindings'],
    ['撤回同意并注销', 'removal'],
  ]) {
    await userEvent.click(await screen.findByRole('button', { name: name! }))
    expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: `/subpackages/account/${page}` })
  }
})

it('is there for visitors as well, without what is a resident’s', async () => {
  useSession.setState({ token: null, browsing: true })
  render(<SettingsPage />)
  expect(await screen.findByRole('switch', { name: '关怀模式' })).toBeInTheDocument()
  expect(screen.queryByRole('switch', { name: '不上榜' })).not.toBeInTheDocument()
  expect(inputsOf('profile.get')).toHaveLength(0)
})

it.each([
  [16, false],
  [23, true],
])('is large from the start where WeChat is set to type of %d px: %s', (fontSizeSetting, care) => {
  taro.getAppBaseInfo.mockReturnValue({ theme: 'light', fontSizeSetting } as never)
  expect(wantsLargeType()).toBe(care)
})

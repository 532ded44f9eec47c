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
      mine = { ...mine, nickname }
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

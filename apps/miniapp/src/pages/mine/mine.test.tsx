import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { markSeen } from '@/features/messages/store'
import { useSession } from '@/features/session/store'
import { cutLine, inputsOf, refuse, serve } from '../../../test/fakes/server'
import { taro } from '../../../test/fakes/taro'
import { binding, home, profile, programme, received, titles } from '../../../test/fixtures'
import MinePage from '.'

let name = '林小满'

beforeEach(() => {
  name = '林小满'
  serve({
    'programme.get': programme,
    'home.get': () => home({ resident: { ...home().resident, name } }),
    'bindings.list': [binding({ status: 'bound', since: '2026-09-01T08:00:00+08:00' }), binding({ partner: 'kuaidian' })],
    'profile.rename': (input: { name: string }) => {
      name = input.name
      return input
    },
    'session.signOut': { ok: true },
    'profile.get': profile(),
  })
})

it('shows the title held, how far the next one is, and what is authorised', async () => {
  render(<MinePage />)
  expect(await screen.findByText('低碳新芽')).toBeInTheDocument()
  expect(screen.getByText('距“绿色行者”还差 6 kg CO₂e')).toBeInTheDocument()
  expect(await screen.findByText('已授权 1 家')).toBeInTheDocument()
})

it('has words for no title yet and for the highest', async () => {
  serve({ 'home.get': home({ totalMg: 0, resident: { id: '7', name, title: null, nextTitle: titles[0]! } }) })
  const { unmount } = render(<MinePage />)
  expect(await screen.findByText('尚未获得称号')).toBeInTheDocument()
  unmount()
  useSession.setState({ token: 'another' })
  const { forgetPersonal } = await import('@/lib/cache')
  forgetPersonal()
  serve({ 'home.get': home({ totalMg: 2e10, resident: { id: '7', name, title: titles[1]!, nextTitle: null } }) })
  render(<MinePage />)
  expect(await screen.findByText('已获得最高称号')).toBeInTheDocument()
})

it('leads to medals and boards, and to giving and volunteering where the programme has them', async () => {
  serve({ 'programme.get': { ...programme, has: { mall: true, publicGood: true, volunteering: true } } })
  render(<MinePage />)
  for (const [name, url] of [
    ['勋章与称号', '/subpackages/honours/index'],
    ['减排榜单', '/subpackages/honours/boards'],
    ['公益项目', '/subpackages/civic/index'],
    ['志愿活动', '/subpackages/civic/volunteering'],
  ]) {
    await userEvent.click(await screen.findByRole('button', { name: name! }))
    expect(taro.navigateTo).toHaveBeenLastCalledWith({ url })
  }
})

it('renames, and every page shows the new name', async () => {
  render(<MinePage />)
  await userEvent.click(await screen.findByRole('button', { name: '修改名字' }))
  const field = screen.getByRole('textbox', { name: '修改名字' })
  expect(screen.getByRole('button', { name: '保存' })).toHaveAttribute('aria-disabled', 'true')
  await userEvent.clear(field)
  await userEvent.type(field, '  周以安 ')
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(await screen.findByText('周以安')).toBeInTheDocument()
  expect(inputsOf('profile.rename')).toEqual([{ name: '周以安' }])
  expect(inputsOf('home.get')).toHaveLength(2)
})

it('says why a name was not taken', async () => {
  serve({ 'profile.rename': () => refuse('MALFORMED', { problem: 'name' }) })
  render(<MinePage />)
  await userEvent.click(await screen.findByRole('button', { name: '修改名字' }))
  await userEvent.type(screen.getByRole('textbox', { name: '修改名字' }), '二')
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('请求格式不正确：name')
})

it('leads to messages, appeals, data, settings and help', async () => {
  render(<MinePage />)
  for (const [name, page] of [
    ['消息', 'messages'],
    ['我的申诉与意见', 'appeals'],
    ['我的数据', 'data'],
    ['设置', 'settings'],
    ['帮助', 'help'],
  ]) {
    await userEvent.click(await screen.findByRole('button', { name: name! }))
    expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: `/subpackages/account/${page}` })
  }
})

it('marks that there is a message not seen yet, here and on the tab', async () => {
  serve({ 'messages.received': [received()] })
  render(<MinePage />)
  expect(await screen.findByRole('button', { name: '消息，有新消息' })).toBeInTheDocument()
  await waitFor(() => expect(taro.showTabBarRedDot).toHaveBeenLastCalledWith(expect.objectContaining({ index: 3 })))
  act(() => markSeen('7', received().at))
  expect(await screen.findByRole('button', { name: '消息' })).toBeInTheDocument()
  await waitFor(() => expect(taro.hideTabBarRedDot).toHaveBeenCalled())
})

it('says to a visitor what an account brings, and keeps to what is for everybody', async () => {
  useSession.setState({ token: null, resident: null, browsing: true })
  render(<MinePage />)
  expect(await screen.findByText('您正在随便看看')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '帮助' })).toBeInTheDocument()
  for (const name of ['消息', '我的数据', '退出登录']) expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
  expect(taro.reLaunch).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: '登录' }))
  expect(taro.reLaunch).toHaveBeenCalledWith(expect.objectContaining({ url: expect.stringContaining('/pages/sign-in/index') }))
  expect(inputsOf('home.get')).toHaveLength(0)
})

it.each([false, true])('signs out here and on the server (connection cut: %s)', async (cut) => {
  render(<MinePage />)
  await screen.findByText('低碳新芽')
  await userEvent.click(screen.getByRole('button', { name: '退出登录' }))
  cutLine(cut)
  await userEvent.click(screen.getAllByRole('button', { name: '退出登录' }).at(-1)!)
  await waitFor(() => expect(useSession.getState().token).toBeNull())
  expect(inputsOf('session.signOut')).toHaveLength(cut ? 0 : 1)
  expect(taro.reLaunch).toHaveBeenCalledWith(expect.objectContaining({ url: expect.stringContaining('/pages/sign-in/index') }))
  expect(screen.queryByText('低碳新芽')).not.toBeInTheDocument()
})

it('says at the settings that the nickname was taken off, asked with the rest', async () => {
  const takenOff = { nickname: '汾河边的骑手', reason: 'impersonation', at: '2026-11-21T09:00:00+08:00' } as const
  serve({ 'profile.get': profile({ nickname: null, takenOff }) })
  render(<MinePage />)
  expect(await screen.findByRole('button', { name: '设置，昵称已被撤下' })).toHaveTextContent('昵称已被撤下')
  expect(taro.request).toHaveBeenCalledTimes(1)
})

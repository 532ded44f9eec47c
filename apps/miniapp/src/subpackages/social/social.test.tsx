import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { InvitationSheet } from '@/features/friends/InvitationSheet'
import { useOpenedInvitation } from '@/features/friends/opened-invitation'
import { useSession } from '@/features/session/store'
import { inputsOf, refuse, serve } from '../../../test/fakes/server'
import { openAt, shareCard, taro } from '../../../test/fakes/taro'
import { belonging, newInvitation, organisationBoard, programme } from '../../../test/fixtures'
import FriendsPage from './friends'
import OrganisationPage from './organisation'

const chen = { friend: '9001', name: '陈**', since: '2026-11-03T09:00:00+08:00' }
const TOKEN = newInvitation.token

beforeEach(() => {
  serve({ 'programme.get': programme, 'friends.list': [chen], 'friends.invitations': [] })
  useOpenedInvitation.setState({ token: null })
})

describe('friends', () => {
  beforeEach(() => openAt('subpackages/social/friends'))

  it('are invited by a card that leads home with the invitation, and by none without one', async () => {
    serve({ 'friends.invite': newInvitation })
    render(<FriendsPage />)
    expect(await screen.findByText('2026年11月3日成为好友')).toBeInTheDocument()
    expect(shareCard()).toEqual({ title: '三晋绿色生活', path: '/pages/home/index' })
    await userEvent.click(screen.getByRole('button', { name: '邀请好友' }))
    expect(await screen.findByText(/^邀请在2026年12月21日前有效.*可以由多人接受/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '发送给微信好友' })).toBeInTheDocument()
    expect(shareCard()).toEqual({
      title: '邀请您在三晋绿色生活成为低碳好友',
      path: `/pages/home/index?invite=${TOKEN}`,
    })
  })

  it('are told when there are too many invitations, and can withdraw one', async () => {
    const open = { invitation: '7000', createdAt: '2026-11-20T10:00:00+08:00', expiresAt: '2026-12-20T10:00:00+08:00' }
    serve({
      'friends.invite': () => refuse('TOO_MANY_INVITATIONS', { limit: 20 }),
      'friends.invitations': [open],
      'friends.revoke': { ok: true },
    })
    render(<FriendsPage />)
    await userEvent.click(await screen.findByRole('button', { name: '邀请好友' }))
    expect(await screen.findByText('最多可有 20 份有效的邀请，请先撤销一份')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '撤销' }))
    expect(inputsOf('friends.revoke')).toEqual([{ invitation: '7000' }])
  })

  it('part after a question', async () => {
    serve({ 'friends.remove': { ok: true } })
    render(<FriendsPage />)
    await userEvent.click(await screen.findByRole('button', { name: '解除' }))
    expect(screen.getByText(/您和 陈\*\* 不再出现/)).toBeInTheDocument()
    serve({ 'friends.list': [] })
    await userEvent.click(screen.getByRole('button', { name: '解除好友' }))
    expect(await screen.findByText('还没有好友')).toBeInTheDocument()
    expect(inputsOf('friends.remove')).toEqual([{ friend: '9001' }])
  })
})

describe('an invitation', () => {
  beforeEach(() => openAt('pages/home/index', { invite: TOKEN }))

  it('says whose it is and asks before both are friends', async () => {
    serve({ 'friends.invitation': { from: '陈**', own: false, friends: false }, 'friends.accept': { ok: true } })
    render(<InvitationSheet />)
    expect(await screen.findByText('陈** 邀请您成为低碳好友')).toBeInTheDocument()
    expect(inputsOf('friends.accept')).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: '成为好友' }))
    expect(inputsOf('friends.accept')).toEqual([{ token: TOKEN }])
    expect(taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '已成为好友' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('waits until its reader has signed in', async () => {
    const session = useSession.getState()
    useSession.setState({ token: null })
    serve({ 'friends.invitation': { from: '陈**', own: false, friends: true } })
    const { rerender } = render(<InvitationSheet />)
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    openAt('pages/home/index')
    act(() => useSession.setState(session))
    rerender(<InvitationSheet />)
    expect(await screen.findByText('您和 陈** 已经是好友')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '成为好友' })).not.toBeInTheDocument()
  })

  it('that is no longer valid says so', async () => {
    serve({ 'friends.invitation': () => refuse('INVITATION_UNKNOWN') })
    render(<InvitationSheet />)
    expect(await screen.findByText('这份邀请已失效')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '重试' })).not.toBeInTheDocument()
  })
})

describe('an organisation', () => {
  beforeEach(() => openAt('subpackages/social/organisation'))

  it('is joined by its code, after its name was shown', async () => {
    serve({
      'organisations.board': organisationBoard(),
      'organisations.find': { organisation: '8001', name: '太原市第一中学' },
      'organisations.join': { organisation: '8001', name: '太原市第一中学', fromDay: '2026-11-21', closed: false },
    })
    render(<OrganisationPage />)
    await userEvent.type(await screen.findByLabelText('加入码'), 'k7m9-qx2z')
    await userEvent.click(screen.getByRole('button', { name: '查找' }))
    expect(await screen.findByText('太原市第一中学')).toBeInTheDocument()
    expect(inputsOf('organisations.join')).toEqual([])
    serve({ 'organisations.board': organisationBoard({ mine: belonging }) })
    await userEvent.click(screen.getByRole('button', { name: '确认加入' }))
    expect(await screen.findByText('2026年11月3日起的减排计入单位')).toBeInTheDocument()
    expect(inputsOf('organisations.join')).toEqual([{ code: 'k7m9-qx2z' }])
  })

  it('is found by scanning', async () => {
    taro.scanCode.mockImplementation(async () => ({ errMsg: 'ok', result: 'http://api.test/?organisation=K7M9QX2Z' }) as never)
    serve({ 'organisations.board': organisationBoard(), 'organisations.find': () => refuse('ORGANISATION_UNKNOWN') })
    render(<OrganisationPage />)
    await userEvent.click(await screen.findByRole('button', { name: '扫码' }))
    expect(await screen.findByText('没有这个单位，请核对加入码')).toBeInTheDocument()
    expect(inputsOf('organisations.find')).toEqual([{ code: 'http://api.test/?organisation=K7M9QX2Z' }])
  })

  it('is left after a question, and a closed one leaves the way to another open', async () => {
    serve({
      'organisations.board': organisationBoard({ mine: { ...belonging, closed: true } }),
      'organisations.leave': { ok: true },
    })
    render(<OrganisationPage />)
    expect(await screen.findByText('这个单位已停用，您可以加入别的单位')).toBeInTheDocument()
    expect(screen.getByLabelText('加入码')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '退出单位' }))
    serve({ 'organisations.board': organisationBoard() })
    await userEvent.click(screen.getAllByRole('button', { name: '退出单位' }).at(-1)!)
    expect(await screen.findByText('加入单位或社区')).toBeInTheDocument()
    expect(inputsOf('organisations.leave')).toHaveLength(1)
  })
})

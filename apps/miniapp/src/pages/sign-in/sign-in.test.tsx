import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSession } from '@/features/session/store'
import ReceiptPage from '@/subpackages/receipt'
import { asked, inputsOf, refuse, serve } from '../../../test/fakes/server'
import { openAt, showAgain, taro } from '../../../test/fakes/taro'
import { home, programme, receipt } from '../../../test/fixtures'
import HomePage from '../home'
import SignInPage from '.'

const stranger = () => useSession.setState({ token: null, agreed: null })

beforeEach(() => serve({ 'programme.get': programme }))

it('asks for the privacy agreement before any personal data', async () => {
  stranger()
  openAt('pages/sign-in/index')
  render(<SignInPage />)
  expect(await screen.findByText('先看清楚，再决定')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '不同意' }))
  expect(screen.getByText('不同意就无法为您建立碳账本，您随时可以回来。')).toBeInTheDocument()
  expect(taro.login).not.toHaveBeenCalled()
  expect(new Set(asked.map(({ path }) => path))).toEqual(new Set(['programme.get']))
  await userEvent.click(screen.getByRole('button', { name: '同意并继续' }))
  expect(await screen.findByRole('button', { name: '微信登录' })).toBeInTheDocument()
})

it('signs in through WeChat and goes home', async () => {
  stranger()
  useSession.setState({ agreed: 2 })
  openAt('pages/sign-in/index')
  serve({ 'session.wechat': { token: 'fresh', residentId: '7' } })
  render(<SignInPage />)
  await userEvent.click(await screen.findByRole('button', { name: '微信登录' }))
  await waitFor(() => expect(useSession.getState().token).toBe('fresh'))
  expect(inputsOf('session.wechat')).toEqual([{ code: 'wx-code' }])
  expect(taro.switchTab).toHaveBeenCalledWith(expect.objectContaining({ url: '/pages/home/index' }))
})

it('shows why WeChat refused, and stays', async () => {
  stranger()
  useSession.setState({ agreed: 2 })
  serve({ 'session.wechat': () => refuse('WECHAT_CODE_INVALID') })
  render(<SignInPage />)
  await userEvent.click(await screen.findByRole('button', { name: '微信登录' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('微信登录凭证无效或已过期，请重试')
  expect(useSession.getState().token).toBeNull()
})

it('sends whoever is not signed in to sign in, and asks nothing on their behalf', async () => {
  stranger()
  render(<HomePage />)
  await waitFor(() =>
    expect(taro.reLaunch).toHaveBeenCalledWith(
      expect.objectContaining({ url: `/pages/sign-in/index?from=${encodeURIComponent('/pages/home/index')}` }),
    ),
  )
  expect(inputsOf('home.get')).toHaveLength(0)
})

it('ends an expired session, remembers the page, and comes back to it', async () => {
  openAt('subpackages/receipt/index', { record: '1001' })
  serve({ 'ledger.receipt': () => refuse('SESSION_EXPIRED') })
  const { unmount } = render(<ReceiptPage />)
  await waitFor(() => expect(useSession.getState().token).toBeNull())
  const from = encodeURIComponent('/subpackages/receipt/index?record=1001')
  expect(taro.reLaunch).toHaveBeenCalledTimes(1)
  expect(taro.reLaunch).toHaveBeenCalledWith(expect.objectContaining({ url: `/pages/sign-in/index?from=${from}` }))
  unmount()

  openAt('pages/sign-in/index', { from })
  serve({ 'session.wechat': { token: 'fresh', residentId: '7' }, 'ledger.receipt': receipt })
  render(<SignInPage />)
  await userEvent.click(await screen.findByRole('button', { name: '微信登录' }))
  await waitFor(() => expect(taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' }))
  render(<HomePage />)
  expect(taro.navigateTo).toHaveBeenCalledWith({ url: '/subpackages/receipt/index?record=1001' })
  showAgain()
  expect(taro.navigateTo).toHaveBeenCalledTimes(1)
})

it('forgets what it knew of the person whose session ended', async () => {
  serve({ 'home.get': home() })
  const { unmount } = render(<HomePage />)
  await screen.findByText(/林小满$/)
  unmount()
  serve({ 'home.get': () => refuse('SESSION_INVALID') })
  useSession.setState({ token: 'stale' })
  const { useCache } = await import('@/lib/cache')
  useCache.setState({ entries: { ...useCache.getState().entries, home: { ...useCache.getState().entries.home!, stale: true } } })
  render(<HomePage />)
  await waitFor(() => expect(Object.keys(useCache.getState().entries)).toEqual(['programme']))
})

it('sends the token with every call', async () => {
  serve({ 'home.get': home() })
  render(<HomePage />)
  await screen.findByText(/林小满$/)
  expect(asked.find(({ path }) => path === 'home.get')?.authorization).toBe('Bearer token-of-lin')
})

describe('in the browser', () => {
  beforeEach(() => {
    Object.assign(globalThis, { __H5__: true })
    useSession.setState({ token: null, agreed: 2 })
    openAt('pages/sign-in/index')
  })

  it('offers the demo sign-in by name, labelled as such', async () => {
    serve({ '/sandbox/sign-in': { token: 'demo', residentId: '7' } })
    render(<SignInPage />)
    expect(await screen.findByText('演示环境')).toBeInTheDocument()
    const button = screen.getByRole('button', { name: '演示登录' })
    expect(button).toHaveAttribute('aria-disabled', 'true')
    await userEvent.type(screen.getByLabelText('名字'), ' 林小满 ')
    await userEvent.click(button)
    await waitFor(() => expect(useSession.getState().token).toBe('demo'))
    expect(inputsOf('/sandbox/sign-in')).toEqual([{ name: '林小满' }])
  })

  it('says to use WeChat outside the sandbox', async () => {
    serve({ 'programme.get': { ...programme, sandbox: false } })
    render(<SignInPage />)
    expect(await screen.findByText('请在微信中打开小程序登录')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '演示登录' })).not.toBeInTheDocument()
  })
})

import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSession } from '@/features/session/store'
import OfferPage from '@/subpackages/offer'
import ReceiptPage from '@/subpackages/receipt'
import SectionPage from '@/subpackages/section'
import { asked, serve } from '../../../test/fakes/server'
import { openAt, taro } from '../../../test/fakes/taro'
import { offer, programme } from '../../../test/fixtures'
import HomePage from '../home'
import LedgerPage from '../ledger'
import MallPage from '../mall'
import SignInPage from '.'

const SIGN_IN = expect.objectContaining({ url: expect.stringContaining('/pages/sign-in/index') })

beforeEach(() => {
  useSession.setState({ token: null, resident: null, agreed: null, browsing: false, introduced: false })
  serve({ 'programme.get': programme, 'mall.offers': [offer()] })
})

const tap = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))

describe('the first time', () => {
  beforeEach(() => openAt('pages/sign-in/index', { from: encodeURIComponent('/pages/mall/index') }))

  it('says first what is collected, why, for how long and who receives it', async () => {
    render(<SignInPage />)
    for (const heading of ['收集什么', '为什么', '保存多久', '给谁']) expect(await screen.findByText(heading)).toBeInTheDocument()
    expect(screen.queryByText('每一克都说得清')).not.toBeInTheDocument()
  })

  it('then shows in three panels what the programme is, once', async () => {
    const { unmount } = render(<SignInPage />)
    await tap('同意并继续')
    expect(await screen.findByText('三晋绿色生活')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '微信登录' })).toBeInTheDocument()
    await tap('下一步')
    expect(screen.getByText('每一克都说得清')).toBeInTheDocument()
    await tap('下一步')
    expect(screen.getByText('树苗和您一起长大')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '跳过' })).not.toBeInTheDocument()
    await tap('知道了')
    expect(screen.getByText('欢迎来到')).toBeInTheDocument()
    unmount()
    render(<SignInPage />)
    expect(await screen.findByText('欢迎来到')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '下一步' })).not.toBeInTheDocument()
  })

  it('lets the panels be skipped', async () => {
    render(<SignInPage />)
    await tap('同意并继续')
    await tap('跳过')
    expect(screen.getByText('欢迎来到')).toBeInTheDocument()
  })

  it('lets anyone look around from where they came, also who has agreed to nothing', async () => {
    render(<SignInPage />)
    await tap('先逛逛')
    expect(taro.switchTab).toHaveBeenCalledWith({ url: '/pages/mall/index' })
    expect(useSession.getState()).toMatchObject({ token: null, agreed: null, browsing: true })
  })
})

describe('a visitor', () => {
  beforeEach(() => useSession.setState({ browsing: true }))

  it('sees at home what there is, and is told where an account is needed', async () => {
    render(<HomePage />)
    expect(await screen.findByRole('button', { name: '绿色出行' })).toBeInTheDocument()
    expect(screen.getByText('您正在随便看看')).toBeInTheDocument()
    await tap(/^扫码打卡/)
    expect(await screen.findByRole('dialog', { name: '登录后可用' })).toBeInTheDocument()
    expect(taro.scanCode).not.toHaveBeenCalled()
    await tap('继续逛逛')
    await tap('拍照打卡')
    await userEvent.click(screen.getAllByRole('button', { name: '登录' }).at(-1)!)
    expect(taro.reLaunch).toHaveBeenCalledWith(SIGN_IN)
    expect(new Set(asked.map(({ path }) => path))).toEqual(new Set(['programme.get']))
  })

  it('reads on the ledger’s tab what would be there', async () => {
    render(<LedgerPage />)
    expect(await screen.findByText('登录后可用')).toBeInTheDocument()
    await tap('登录')
    expect(taro.reLaunch).toHaveBeenCalledWith(SIGN_IN)
  })

  it('sees the goods, and signs in to redeem', async () => {
    const { unmount } = render(<MallPage />)
    expect(await screen.findByText(offer().title.zh)).toBeInTheDocument()
    unmount()
    openAt('subpackages/offer/index', { id: String(offer().id) })
    render(<OfferPage />)
    await tap('立即兑换')
    expect(await screen.findByRole('dialog', { name: '登录后可用' })).toBeInTheDocument()
    expect(asked.every(({ path }) => path !== 'mall.wallet')).toBe(true)
  })

  it('sees a section’s partners, and signs in to authorise one', async () => {
    openAt('subpackages/section/index', { code: 'travel' })
    render(<SectionPage />)
    await tap(/^授权，/)
    expect(await screen.findByRole('dialog', { name: '登录后可用' })).toBeInTheDocument()
  })

  it('is told on a page of one’s own that it needs an account, and nothing is asked on their behalf', async () => {
    openAt('subpackages/receipt/index', { record: '1001' })
    render(<ReceiptPage />)
    expect(await screen.findByText('登录后可用')).toBeInTheDocument()
    await waitFor(() => expect(asked.map(({ path }) => path)).toEqual(['programme.get']))
    expect(taro.reLaunch).not.toHaveBeenCalled()
  })
})

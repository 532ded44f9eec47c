import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { refuse, serve } from '../../../test/fakes/server'
import { taro } from '../../../test/fakes/taro'
import { offer, programme } from '../../../test/fixtures'
import MallPage from '.'

it.each([true, false])('leads to public-good projects where there are any: %s', async (publicGood) => {
  serve({
    'programme.get': { ...programme, has: { ...programme.has, publicGood } },
    'mall.wallet': { points: 0, lots: [], owed: 0 },
    'mall.offers': [offer()],
  })
  render(<MallPage />)
  await screen.findByText('共享单车骑行券')
  await waitFor(() => expect(screen.queryAllByRole('button', { name: /^公益项目/ })).toHaveLength(publicGood ? 1 : 0))
})

it('shows the balance, what expires next, and honest stock', async () => {
  serve({
    'programme.get': programme,
    'mall.wallet': {
      points: 12_345,
      lots: [
        { points: 345, expiresOn: '2026-12-31' },
        { points: 12_000, expiresOn: '2027-12-31' },
      ],
      owed: 0,
    },
    'mall.offers': [offer({ left: 2000 }), offer({ id: 2, title: { zh: '旅游年卡', en: 'Year card' }, left: 0 })],
  })
  render(<MallPage />)
  expect(await screen.findByText('12,345')).toBeInTheDocument()
  expect(screen.getByText('345 积分将于 2026年12月31日 到期')).toBeInTheDocument()
  expect(screen.getByText('剩 2,000 份')).toBeInTheDocument()
  expect(screen.getByText('已兑完')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: /^旅游年卡/ }))
  expect(taro.navigateTo).toHaveBeenLastCalledWith({ url: '/subpackages/offer/index?id=2' })
})

it('has words for an empty shelf, no points, and a failure', async () => {
  serve({ 'programme.get': programme, 'mall.wallet': { points: 0, lots: [], owed: 0 }, 'mall.offers': [] })
  const { unmount } = render(<MallPage />)
  expect(await screen.findByText('暂时没有可兑换的商品')).toBeInTheDocument()
  expect(screen.getByText('暂无积分，打卡或授权后即可获得')).toBeInTheDocument()
  unmount()
})

it('says what is owed after something was taken back', async () => {
  serve({ 'programme.get': programme, 'mall.wallet': { points: 0, lots: [], owed: 125 }, 'mall.offers': [] })
  render(<MallPage />)
  expect(await screen.findByText('有记录被冲正，还欠 125 积分，之后获得的积分会先补上')).toBeInTheDocument()
  expect(screen.queryByText('暂无积分，打卡或授权后即可获得')).not.toBeInTheDocument()
})

it('offers to try again', async () => {
  serve({
    'programme.get': programme,
    'mall.wallet': { points: 0, lots: [], owed: 0 },
    'mall.offers': () => refuse('UNAVAILABLE'),
  })
  render(<MallPage />)
  expect(await screen.findByText('服务暂时不可用，请稍后再试')).toBeInTheDocument()
  serve({ 'mall.offers': [offer()] })
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByText('共享单车骑行券')).toBeInTheDocument()
})

it('says which points came from volunteer activities, and from which', async () => {
  const line = { name: { zh: '净滩志愿行动', en: 'River clean-up' }, at: '2026-12-12T09:00:00+08:00', points: 50 }
  serve({
    'programme.get': { ...programme, has: { ...programme.has, volunteering: true } },
    'volunteering.attended': [line],
    'mall.wallet': { points: 50, lots: [{ points: 50, expiresOn: '2027-12-31' }], owed: 0 },
    'mall.offers': [],
  })
  render(<MallPage />)
  await userEvent.click(await screen.findByRole('button', { name: '志愿活动带来 50 积分' }))
  expect(screen.getByText('净滩志愿行动')).toBeInTheDocument()
  expect(screen.getByText('2026年12月12日 09:00 签到')).toBeInTheDocument()
})

import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSession } from '@/features/session/store'
import { inputsOf, refuse, serve } from '../../../test/fakes/server'
import { taro } from '../../../test/fakes/taro'
import { StepsCard } from './StepsCard'

const tap = () => userEvent.click(screen.getByRole('button', { name: '同步微信步数' }))
const counted = {
  today: 9_999,
  days: [
    { day: '2026-11-20', steps: 7_250, status: 'counted', mg: 114_800, points: 14, reason: null },
    { day: '2026-11-19', steps: 8_000, status: 'known', mg: 131_200, points: 16, reason: null },
    {
      ...{ day: '2026-11-18', steps: 100, status: 'refused', mg: 0, points: 0 },
      reason: { code: 'NOTHING_SAVED', message: { zh: '这次步行的量太少，还没有减排量', en: 'Too little' } },
    },
  ],
}

it('sends what WeChat encrypted, and says what became of each day', async () => {
  serve({ 'steps.sync': counted })
  render(<StepsCard />)
  await tap()
  expect(await screen.findByText('今天 9,999 步')).toBeInTheDocument()
  expect(screen.getByText('明天可计入')).toBeInTheDocument()
  expect(screen.getByText('11月20日 · 7,250 步')).toBeInTheDocument()
  expect(screen.getByText('已计入 114.8 g CO₂e · 14 积分')).toBeInTheDocument()
  expect(screen.getByText('此前已计入 131.2 g CO₂e')).toBeInTheDocument()
  expect(screen.getByText('这次步行的量太少，还没有减排量')).toBeInTheDocument()
  expect(inputsOf('steps.sync')).toEqual([{ code: 'wx-code', encryptedData: 'c2VjcmV0', iv: 'aXY=' }])
})

it('says what to do when the person has not allowed it, and when the server refuses', async () => {
  taro.getWeRunData.mockRejectedValueOnce({ errMsg: 'getWeRunData:fail auth deny' })
  render(<StepsCard />)
  await tap()
  expect(taro.showToast).toHaveBeenLastCalledWith(expect.objectContaining({ title: '请在设置中允许使用微信运动步数' }))
  serve({ 'steps.sync': () => refuse('STEPS_OF_ANOTHER') })
  await tap()
  expect(await screen.findByText('这是另一个微信账号的步数')).toBeInTheDocument()
})

it('is not there before sign-in', () => {
  useSession.setState({ token: null })
  const { container } = render(<StepsCard />)
  expect(container).toBeEmptyDOMElement()
})

import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSession } from '@/features/session/store'
import { refuse, serve } from '../../../test/fakes/server'
import { taro } from '../../../test/fakes/taro'
import { programme } from '../../../test/fixtures'
import AboutPage from './about'
import PrivacyPage from './privacy'

it('says who runs the programme and where a certificate is verified', async () => {
  serve({ 'programme.get': programme })
  render(<AboutPage />)
  expect(await screen.findByText('山西省碳普惠平台')).toBeInTheDocument()
  expect(screen.getByText('首次减排')).toBeInTheDocument()
  expect(screen.getByText('满 10 kg CO₂e')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '复制核验网址' }))
  expect(taro.setClipboardData).toHaveBeenCalledWith({ data: 'http://api.test/verify' })
})

it('offers to try again when the programme does not load', async () => {
  serve({ 'programme.get': () => refuse('UNAVAILABLE') })
  render(<AboutPage />)
  await screen.findByText('服务暂时不可用，请稍后再试')
  serve({ 'programme.get': programme })
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(await screen.findByText('山西省')).toBeInTheDocument()
})

it('lets anyone read the privacy agreement before signing in', () => {
  useSession.setState({ token: null, agreed: null })
  serve({ 'programme.get': programme })
  render(<PrivacyPage />)
  expect(screen.getByText('一、我们处理什么')).toBeInTheDocument()
  expect(screen.queryByText('您已同意本协议')).not.toBeInTheDocument()
  expect(taro.reLaunch).not.toHaveBeenCalled()
})

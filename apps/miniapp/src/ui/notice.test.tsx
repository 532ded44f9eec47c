import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Failure, failureKind } from '@/lib/failure'
import { taro } from '../../test/fakes/taro'
import { drawing } from './drawing'
import { Empty, ErrorBox } from './Notice'

const said = { zh: '说明', en: 'words' }

it.each([
  ['no connection', new Failure('OFFLINE', null), 'offline'],
  ['what is not there', new Failure('RECORD_UNKNOWN', said, 404), 'gone'],
  ['what is gone for good', new Failure('CERTIFICATE_HOLDER_GONE', said, 410), 'gone'],
  ['a server at its limit', new Failure('OVERLOADED', said, 503), 'busy'],
  ['a refusal', new Failure('FORBIDDEN', said, 403), 'busy'],
] as const)('tells %s apart', (_name, failure, kind) => {
  expect(failureKind(failure)).toBe(kind)
})

it('says that the network is missing, and how to go on', async () => {
  const retry = jest.fn()
  const { container } = render(<ErrorBox failure={new Failure('OFFLINE', null)} onRetry={retry} />)
  expect(screen.getByRole('alert')).toHaveTextContent('没有连上网络网络不通，请检查网络后重试')
  expect(container.querySelector('img')).toHaveAttribute('src', drawing('unplugged'))
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(retry).toHaveBeenCalled()
})

it('leads back from what is not there instead of asking for it again', async () => {
  render(<ErrorBox failure={new Failure('RECORD_UNKNOWN', said, 404)} onRetry={jest.fn()} />)
  expect(screen.queryByRole('button', { name: '重试' })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '返回' }))
  expect(taro.navigateBack).toHaveBeenCalled()
})

it('draws in the colours of the theme', () => {
  taro.getAppBaseInfo.mockReturnValue({ theme: 'dark' })
  const { container } = render(<Empty title="还没有证书" picture="certificate" />)
  expect(container.querySelector('img')).toHaveAttribute('src', drawing('certificate', true))
  expect(drawing('certificate', true)).not.toBe(drawing('certificate'))
})

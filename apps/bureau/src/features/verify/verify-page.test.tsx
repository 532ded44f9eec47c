import { verifyUrl } from '@tanpuhui/certificate'
import { AppError } from '@tanpuhui/contract'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { issued, issuerKey, revoked, signed, tampered } from '../../../test/certificate'
import { readIn } from '../../../test/words'
import { VerifyPage } from './verify-page'

/** The public side of a server that issued one certificate; `record` undefined: the network is away. */
function serve(record: typeof issued | undefined) {
  globalThis.fetch = async (input) => {
    if (!record) throw new TypeError('Failed to fetch')
    const path = String(input)
    const known = path.endsWith(record.certificate.serial)
    const unknown = new AppError('CERTIFICATE_UNKNOWN')
    const body = path.endsWith('/issuer-keys')
      ? [issuerKey]
      : known
        ? record
        : { code: unknown.code, userMessage: unknown.userMessage }
    const ok = path.endsWith('/issuer-keys') || known
    return { ok, status: ok ? 200 : 404, json: async () => body } as Response
  }
}

const paste = async (text: string) => {
  await userEvent.click(screen.getByLabelText('粘贴证书内容或二维码链接'))
  await userEvent.paste(text)
  await userEvent.click(screen.getByRole('button', { name: '核验粘贴的内容' }))
}

beforeEach(() => {
  readIn('verify')
  localStorage.clear()
  window.history.replaceState(null, '', '/verify')
})

it('verifies what the link of a QR code carries as soon as it is opened', async () => {
  serve(issued)
  const link = verifyUrl('http://localhost', signed)
  window.history.replaceState(null, '', link.slice(link.indexOf('/verify')))
  render(<VerifyPage />)
  expect(await screen.findByText('真实有效')).toBeInTheDocument()
  expect(screen.getByText('王小燕')).toBeInTheDocument()
  expect(screen.getByText('123,456.789 g CO₂e')).toBeInTheDocument()
})

it('finds a certificate by its serial, however it is typed', async () => {
  serve(revoked)
  render(<VerifyPage />)
  await userEvent.type(screen.getByLabelText('证书编号'), ' sj-20261121-7k3m9qx2zd{Enter}')
  expect(await screen.findByRole('heading', { name: '已撤销' })).toBeInTheDocument()
  expect(screen.getByText(/持证人申请更正姓名/)).toBeInTheDocument()
})

it('says what was changed', async () => {
  serve(issued)
  render(<VerifyPage />)
  await paste(JSON.stringify(tampered))
  expect(await screen.findByText('不可信：内容与签名不符')).toBeInTheDocument()
  expect(screen.getByText('999 kg CO₂e', { selector: 'del' })).toBeInTheDocument()
  expect(screen.getByText('123.45 kg CO₂e (123,456.789 g CO₂e)', { selector: 'ins' })).toBeInTheDocument()
  expect(screen.getByText('证书自称（未经证实）')).toBeInTheDocument()
})

it('checks the signature without a network, once it has learnt the keys', async () => {
  serve(issued)
  render(<VerifyPage />)
  await screen.findByText(/已记住 1 把/)
  serve(undefined)
  await paste(JSON.stringify(signed))
  expect(await screen.findByText('签名真实，撤销状态未知')).toBeInTheDocument()
  expect(screen.getByText('未知：没有网络，无法查询')).toBeInTheDocument()
})

it('does not call a certificate forged only because it knows no key', async () => {
  serve(undefined)
  render(<VerifyPage />)
  await paste(JSON.stringify(signed))
  expect(await screen.findByText('暂时无法核对签名')).toBeInTheDocument()
})

it('says in the server’s words that there is no such serial, and in its own that something is no certificate', async () => {
  serve(issued)
  render(<VerifyPage />)
  await userEvent.type(screen.getByLabelText('证书编号'), 'SJ-20261121-0000000000{Enter}')
  expect(await screen.findByText('没有这份证书')).toBeInTheDocument()
  await paste('hello')
  expect(await screen.findByText('这不是一份减排证书')).toBeInTheDocument()
})

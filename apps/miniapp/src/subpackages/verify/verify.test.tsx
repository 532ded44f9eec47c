import { keyIdOf, publicKeyOf, signCertificate, verifyUrl } from '@tanpuhui/certificate'
import type { IssuerKey } from '@tanpuhui/contract'
import { render, screen } from '@testing-library/react'
import { cutLine, inputsOf, refuse, serve } from '../../../test/fakes/server'
import { openAt } from '../../../test/fakes/taro'
import { certificate, programme } from '../../../test/fixtures'
import VerifyPage from './index'

const secret = Uint8Array.from({ length: 32 }, (_, i) => i)
const publicKey = publicKeyOf(secret)
const issuerKey: IssuerKey = {
  keyId: keyIdOf(publicKey),
  algorithm: 'Ed25519',
  publicKey: Buffer.from(publicKey).toString('base64url'),
  issuer: '山西省碳普惠平台',
}
const document = { ...certificate().certificate, issuer: { name: '山西省碳普惠平台', keyId: issuerKey.keyId } }
const signed = signCertificate(document, secret)
const RECORD = `/public/v1/certificates/${document.serial}`
const valid = { ...signed, status: { state: 'valid', revokedAt: null, reason: null } }
const scan = (of = signed) => {
  openAt('subpackages/verify/index', { c: verifyUrl('http://api.test', of).split('#c=')[1]! })
  return render(<VerifyPage />)
}

beforeEach(() => serve({ 'programme.get': { ...programme, issuerKey }, '/public/v1/issuer-keys': [issuerKey], [RECORD]: valid }))

it('says that a certificate is genuine and in force, what it certifies, and asks by its serial alone', async () => {
  scan()
  expect(await screen.findByText('真实有效')).toBeInTheDocument()
  expect(screen.getByText('相符：签发以来一字未改')).toBeInTheDocument()
  expect(screen.getByText('未撤销（刚刚查询）')).toBeInTheDocument()
  expect(screen.getByText('林小满')).toBeInTheDocument()
  expect(screen.getByText(/^4(\.00)? kg/)).toBeInTheDocument()
  expect(inputsOf(RECORD)).toEqual([undefined])
})

it('says that one was changed, and marks what it claims as unproven', async () => {
  scan({ ...signed, certificate: { ...document, mg: 40_000_000 } })
  expect(await screen.findByRole('alert')).toHaveTextContent('不可信：内容与签名不符')
  expect(screen.getByText('证书自称（未经证实）')).toBeInTheDocument()
})

it('says that one was revoked, when and why; that one is in no book; that its holder has left', async () => {
  serve({ [RECORD]: { ...valid, status: { state: 'revoked', revokedAt: '2026-11-21T12:00:00+08:00', reason: '冒用他人账户' } } })
  const first = scan()
  expect(await screen.findByText('已撤销')).toBeInTheDocument()
  expect(screen.getByText('2026年11月21日 12:00 撤销，原因：冒用他人账户')).toBeInTheDocument()
  first.unmount()
  const { useCache } = await import('@/lib/cache')
  useCache.setState({ entries: {} })
  serve({ [RECORD]: () => refuse('CERTIFICATE_UNKNOWN') })
  const second = scan()
  expect(await screen.findByText('签名真实，但查不到签发记录')).toBeInTheDocument()
  second.unmount()
  useCache.setState({ entries: {} })
  serve({ [RECORD]: () => refuse('CERTIFICATE_HOLDER_GONE') })
  scan()
  expect(await screen.findByText('持有人已注销账户，无法查询')).toBeInTheDocument()
})

it('verifies without a network by the key that came with the programme, and says what could not be asked', async () => {
  const { useCache } = await import('@/lib/cache')
  const known = { ...programme, issuerKey }
  useCache.setState({ entries: { programme: { data: known, stale: true, fetchedAt: 1, earlier: true } } })
  cutLine(true)
  scan()
  expect(await screen.findByText('签名真实，撤销状态未知')).toBeInTheDocument()
  expect(screen.getByText('没有网络，没能查询')).toBeInTheDocument()
  expect(screen.getByText('相符：签发以来一字未改')).toBeInTheDocument()
})

it('trusts no other programme’s key, and reads no torn code', async () => {
  const other = Uint8Array.from({ length: 32 }, (_, i) => 200 - i)
  const keyId = keyIdOf(publicKeyOf(other))
  const first = scan(signCertificate({ ...document, issuer: { name: '山西省碳普惠平台', keyId } }, other))
  expect(await screen.findByRole('alert')).toHaveTextContent('不可信：未知的签发机构')
  first.unmount()
  openAt('subpackages/verify/index', { c: 'AbC-_09' })
  render(<VerifyPage />)
  expect(screen.getByRole('alert')).toHaveTextContent('这不是一份完整的证书')
})

import { issuerKey } from '../../../test/certificate'
import { issuerKeys, rememberedKeys } from './issuer-keys'

const answer = (status: number, body: unknown) => {
  globalThis.fetch = async () => ({ ok: status < 400, status, json: async () => body }) as Response
}
const goOffline = () => {
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'))
}

beforeEach(() => localStorage.clear())

it('remembers the published keys for times without a network', async () => {
  answer(200, [issuerKey])
  expect(await issuerKeys()).toEqual([issuerKey])
  goOffline()
  expect(await issuerKeys()).toEqual([issuerKey])
})

it('forgets a key that is no longer published', async () => {
  const later = { ...issuerKey, keyId: 'BBBBBBBBBBBBBBBB' }
  answer(200, [issuerKey])
  await issuerKeys()
  answer(200, [later])
  await issuerKeys()
  expect(rememberedKeys()).toEqual([later])
})

it('does not let a broken answer or a broken memory take the keys away', async () => {
  answer(200, [issuerKey])
  await issuerKeys()
  answer(500, undefined)
  expect(await issuerKeys()).toEqual([issuerKey])
  answer(200, { surprise: true })
  expect(await issuerKeys()).toEqual([issuerKey])
  localStorage.setItem('tanpuhui.issuer-keys', '{nonsense')
  expect(rememberedKeys()).toEqual([])
})

import { createDecipheriv } from 'node:crypto'
import { encryptOpenData, sessionKeyOf } from './open-data'

/** The example that WeChat publishes with its decryption code. */
const OFFICIAL = {
  appid: 'wx4f4bc4dec97d474b',
  sessionKey: 'tiihtNczf5v6AKRyjwEUhQ==',
  iv: 'r7BXXKkLb8qrSNn05n0qiA==',
  encryptedData:
    'CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZMQmRzooG2xrDcvSnxIMXFufNstNGTyaGS9uT5geRa0W4oTOb1WT7fJlAC+oNPdbB+3hVbJSRgv+4lGOETKUQz6OYStslQ142dNCuabNPGBzlooOmB231qMM85d2/fV6ChevvXvQP8Hkue1poOFtnEtpyxVLW1zAo6/1Xx1COxFvrc2d7UL/lmHInNlxuacJXwu0fjpXfz/YqYzBIBzD6WUfTIF9GRHpOn/Hz7saL8xz+W//FRAUid1OksQaQx4CMs8LOddcQhULW4ucetDf96JcR3g0gfRK4PC7E/r7Z6xNrXd2UIeorGj5Ef7b1pJAYB6Y5anaHqZ9J6nKEBvB4DnNLIVWSgARns/8wR2SiRS7MNACwTyrGvt9ts8p12PKFdlqYTopNHR1Vf7XjfhQlVsAJdNiKdYmYVoKlaRv85IfVunYzO0IKXsyl7JCUjCpoG20f0a04COwfneQAGGwd5oa+T8yO5hzuyDb/XcxxmK01EpqOyuxINew==',
}

/** Decrypts as WeChat tells servers to. */
const decrypt = (encryptedData: string, sessionKey: string, iv: string): string => {
  const decipher = createDecipheriv('aes-128-cbc', Buffer.from(sessionKey, 'base64'), Buffer.from(iv, 'base64'))
  return decipher.update(encryptedData, 'base64', 'utf8') + decipher.final('utf8')
}

describe('open data', () => {
  it("is encrypted as WeChat's own example is, to the byte", async () => {
    const json = decrypt(OFFICIAL.encryptedData, OFFICIAL.sessionKey, OFFICIAL.iv)
    expect(JSON.parse(json).watermark).toEqual({ timestamp: 1477314187, appid: OFFICIAL.appid })
    expect(await encryptOpenData(json, OFFICIAL.sessionKey, OFFICIAL.iv)).toEqual({
      encryptedData: OFFICIAL.encryptedData,
      iv: OFFICIAL.iv,
    })
  })

  it('has another vector each time, and opens with the key alone', async () => {
    const key = await sessionKeyOf('小林')
    const [first, second] = [await encryptOpenData('{"步":1}', key), await encryptOpenData('{"步":1}', key)]
    expect(first.iv).not.toBe(second.iv)
    expect(Buffer.from(first.iv, 'base64')).toHaveLength(16)
    expect(decrypt(second.encryptedData, key, second.iv)).toBe('{"步":1}')
    const other = await sessionKeyOf('小王')
    let opened: unknown
    try {
      opened = JSON.parse(decrypt(first.encryptedData, other, first.iv))
    } catch {
      opened = undefined
    }
    expect(opened).toBeUndefined()
  })

  it("uses the key that the sandbox's code2session yields for the person", async () => {
    expect(await sessionKeyOf('小林')).toBe('ozaFZ9z+DvEGdAHWnKgzAg==')
  })
})

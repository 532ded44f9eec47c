import { startTestApp } from '../../../test/app'

it('tells anybody the figures of the programme: limits, by when to collect, what weaker evidence counts for, and when points expire', async () => {
  const app = await startTestApp('sqlite', { config: { programme: 'demo' } })
  const terms = await app.client().programme.terms.query()
  expect(terms.rules.map(({ zh }) => zh)).toEqual(['完成后计入', '只计入 365 天内已发生的行为', '只计入本地区的行为'])
  expect(terms.caps).toContainEqual({
    name: { zh: '步行', en: 'Walking' },
    period: 'day',
    most: 18_000,
    unit: { zh: '步', en: 'steps' },
  })
  expect(terms.caps).toContainEqual(expect.objectContaining({ period: 'month', most: 5, unit: { zh: '次', en: 'acts' } }))
  expect(terms.collect).toEqual([{ name: { zh: '骑车出行', en: expect.any(String) }, pendingDays: 2, claimDays: 7 }])
  expect(terms.evidence.map(({ zh }) => zh)).toContain('照片证据：按 50% 计入')
  // Earned in 2026, they can be spent until the end of the year after.
  expect(terms.pointsExpireOn).toBe('2027-12-31')
  await app.close()
})

it('promises nothing that a programme does not have', async () => {
  const app = await startTestApp('sqlite', { config: { programme: 'sanjin' } })
  expect((await app.client().programme.terms.query()).collect).toEqual([])
  await app.close()
})

import type { Outcome } from '@tanpuhui/contract'
import type { TestApp } from './app'
import { ride } from './rides'

type Act = ReturnType<typeof ride>
type Reporting = Pick<TestApp, 'post'>

/** What a test was told of the acts that it sent, while the database under the server fails. */
export interface Acknowledged {
  /** Sends new acts in one batch. Answers the problem that kept it from being taken, or null. Throws on anything but 200 and a 503 that says so. */
  send(count?: number): Promise<Refused | null>
  /** Sends everything again: what was acknowledged must be as it was, and what was not is credited once. Answers how many acts there are. */
  hold(): Promise<number>
}

interface Refused {
  code: string
  retryAfter: string | null
  problem: unknown
}

/** Reports as 美团单车 for `resident` (the partner's id) to a server that may come and go. */
export function acknowledged(app: () => Reporting, resident: string): Acknowledged {
  const told = new Map<string, Outcome>()
  const all: Act[] = []

  async function post(acts: Act[]): Promise<Refused | null> {
    const { status, body, headers } = await app().post('meituan-bike', JSON.stringify({ activities: acts }))
    if (status === 503)
      return {
        code: body.code,
        retryAfter: headers.get('retry-after'),
        problem: (body as { details?: { problem?: string } }).details?.problem,
      }
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
    for (const outcome of body.outcomes) {
      const { id, status: became, record, mg, points } = outcome
      const before = told.get(id)
      expect({ id, became, record, mg, points }).toEqual(
        before
          ? { id, became: 'duplicate', record: before.record, mg: before.mg, points: before.points }
          : { id, became: expect.stringMatching(/credited|duplicate/), record: expect.any(String), mg: 1_250_000, points: 125 },
      )
      told.set(id, before ?? outcome)
    }
    return null
  }

  return {
    send(count = 1) {
      const acts = Array.from({ length: count }, () => ride(resident))
      all.push(...acts)
      return post(acts)
    },
    async hold() {
      for (let i = 0; i < all.length; i += 500) expect(await post(all.slice(i, i + 500))).toBeNull()
      expect(told.size).toBe(all.length)
      return all.length
    },
  }
}

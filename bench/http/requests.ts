import { type ReportedActivity, signedHeaders } from '@tanpuhui/partner-sdk'
import { randomSource } from '../random-source'
import { districtOf } from '../store/acts'
import { subjectOf } from '../store/template'
import type { Phase } from './phase'

const HOUR = 3_600_000
const MINUTE = 60_000
/** The share of acts that repeat an earlier one. */
const DUPLICATES = 0.02
const REMEMBERED = 5_000
/** Over how many days acts are spread: few of one person's lie so near that they are judged together. */
const DAYS = 20

const iso = (at: number) => `${new Date(at + 8 * HOUR).toISOString().slice(0, 19)}+08:00`

type Random = () => number

/** What the sandbox's partners report, by behaviour: minutes and data. */
const KINDS: Record<string, (random: Random) => { minutes: number; data: ReportedActivity['data'] }> = {
  'shared-bike-ride': (random) => {
    const minutes = 10 + Math.floor(random() * 50)
    return { minutes, data: { distanceKm: (minutes * 0.2).toFixed(1), durationMinutes: String(minutes) } }
  },
  'ev-charging': (random) => ({ minutes: 45, data: { energyKwh: (5 + random() * 50).toFixed(1) } }),
  'takeaway-no-cutlery': () => ({ minutes: 0, data: {} }),
}

const isKnown = (behaviour: string) => Object.hasOwn(KINDS, behaviour)

/** Makes and signs every request of a phase, as bytes: 2 % of the acts repeat an earlier one of their partner. */
export function signedRequests({ url, partners: all, residents, seed, batch, requests }: Phase): Buffer[] {
  const random = randomSource(seed)
  const partners = all.filter(({ behaviours }) => behaviours.some(isKnown))
  const pick = (n: number) => Math.floor(random() * n)
  const earlier = partners.map(() => [] as ReportedActivity[])
  const now = Date.now()
  let made = 0

  const act = (partner: number): ReportedActivity => {
    const known = earlier[partner]!
    if (known.length > 100 && random() < DUPLICATES) return known[pick(known.length)]!
    const behaviour = partners[partner]!.behaviours.find(isKnown)!
    const { minutes, data } = KINDS[behaviour]!(random)
    const ended = now - MINUTE - pick(DAYS * 24 * HOUR)
    const who = pick(residents)
    const fresh: ReportedActivity = {
      id: `bench-${seed}-${++made}-${pick(1e9).toString(36)}`,
      resident: subjectOf(who),
      behaviour,
      occurredAt: iso(ended - minutes * MINUTE),
      ...(minutes > 0 ? { endedAt: iso(ended) } : {}),
      district: districtOf(who),
      data,
    }
    known[known.length < REMEMBERED ? known.length : pick(REMEMBERED)] = fresh
    return fresh
  }

  return Array.from({ length: requests }, (_, i) => {
    const partner = pick(partners.length)
    const body = JSON.stringify({ activities: Array.from({ length: batch }, () => act(partner)) })
    const headers = signedHeaders(partners[partner]!, { id: `bench-${seed}-${i}`, at: new Date(), body })
    return request(new URL('/partner/v1/activities', url), headers, body)
  })
}

function request({ host, pathname }: URL, headers: Record<string, string>, body: string): Buffer {
  const bytes = Buffer.from(body)
  const all = { host, connection: 'keep-alive', ...headers, 'content-length': String(bytes.length) }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`POST ${pathname} HTTP/1.1\r\n${lines.join('')}\r\n`), bytes])
}

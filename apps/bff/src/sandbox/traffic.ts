import { randomInt, randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { type ReportedActivity, report } from '@tanpuhui/partner-sdk'
import type { FastifyBaseLogger } from 'fastify'
import type { Services } from '../services'
import { firstAct, sandboxAct } from './acts'
import { sandboxOrganisations } from './organisations'
import type { SandboxPartner } from './partner-keys'
import { makeSandboxResidents } from './residents'

const RESIDENTS = 240
const HISTORY_DAYS = 45
/** How often it is looked for accounts that somebody has just bound, in ms. */
const EVERY = 4_000
const DAY = 86_400_000
/** Acts that a partner reports a day by now, as at the end of its history. */
const ACTS_A_DAY = 26

/** Sandbox partners at work: they report through the same door and signatures as real ones. */
export interface Traffic {
  stop(): Promise<void>
}

interface TrafficOptions {
  services: Services
  url: string
  partners: SandboxPartner[]
  log: FastifyBaseLogger
}

/** Starts the sandbox partners: some weeks of history at the very first start, then as many acts a day as at its end. */
export function startTraffic({ services, url, partners, log }: TrafficOptions): Traffic {
  const stopping = new AbortController()
  const senders = partners
    .filter(({ behaviours }) => behaviours.some((code) => services.programme.behaviours.get(code)!.display.length > 0))
    .map((partner, seat) => sender({ services, url, partner, seat, signal: stopping.signal }))
  const work = (async () => {
    for (const send of senders) await send.history()
    if (!stopping.signal.aborted)
      await sandboxOrganisations(services, {
        subjects: Array.from({ length: RESIDENTS }, (_, n) => subjectOf(n + 1)),
        since: services.now() - HISTORY_DAYS * DAY,
      })
    while (!stopping.signal.aborted) {
      for (const send of senders)
        await send.tick().catch((error: unknown) => log.warn({ err: error }, 'a sandbox report failed; the next one comes soon'))
      await pause(EVERY, stopping.signal)
    }
  })().catch((error: unknown) => {
    if (!stopping.signal.aborted) log.error({ err: error }, 'sandbox traffic stopped')
  })
  return {
    async stop() {
      stopping.abort()
      await work
    },
  }
}

/** Waits, or ends at once when `signal` says so. */
const pause = (ms: number, signal: AbortSignal) => setTimeout(ms, undefined, { signal }).catch(() => undefined)

/** Nobody makes two trips at once: the first that partners report of a resident end so far apart, in ms. */
const APART = 70 * 60_000

interface SenderOptions {
  services: Services
  url: string
  partner: SandboxPartner
  /** The partner's number among the senders. */
  seat: number
  signal: AbortSignal
}

function sender({ services, url, partner, seat, signal }: SenderOptions) {
  const { store, programme, now } = services
  const { id: partnerId } = programme.partners.find(({ code }) => code === partner.code)!
  const credited = partner.behaviours.filter((code) => programme.behaviours.get(code)!.display.length > 0)
  const behaviour = () => credited[randomInt(credited.length)]!
  const send = (activities: ReportedActivity[]) =>
    report(activities, { url, partner, messageId: randomUUID(), at: new Date(now()), signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
  let greeted = now()

  /** Accounts that residents have bound since the last tick: their first act comes at once. */
  async function newlyBound(): Promise<string[]> {
    const rows = await store.prisma.binding.findMany({
      where: { partnerId, boundAt: { gt: greeted }, withdrawnAt: null },
      take: 20,
    })
    greeted = rows.reduce((latest, { boundAt }) => Math.max(latest, Number(boundAt)), greeted)
    return rows.map(({ subject }) => subject).filter((subject) => !subject.startsWith('sandbox-'))
  }

  const anyone = () => subjectOf(randomInt(1, RESIDENTS + 1))

  return {
    /** Makes residents and their past, up to now, unless there is one. */
    async history(): Promise<void> {
      const before = await store.prisma.rollupDay.findFirst({ where: { partnerId } })
      await makeSandboxResidents(services, { count: RESIDENTS, partnerId })
      if (before) return
      for (let day = HISTORY_DAYS; day > 0 && !signal.aborted; day--) {
        const noon = now() - day * DAY
        const acts = 10 + randomInt(12) + Math.floor((HISTORY_DAYS - day) / 4)
        await send(Array.from({ length: acts }, () => sandboxAct(programme, behaviour(), anyone(), noon - randomInt(DAY / 2))))
      }
      const elapsed = (now() + programme.utcOffsetMinutes * 60_000) % DAY
      const today = Math.round((ACTS_A_DAY * elapsed) / DAY)
      if (today > 0 && !signal.aborted)
        await send(Array.from({ length: today }, () => sandboxAct(programme, behaviour(), anyone(), now() - randomInt(elapsed))))
    },
    /** One act of somebody a few times an hour at most, and the first of everybody who has just bound an account. */
    async tick(): Promise<void> {
      const code = partner.behaviours[0] === 'shared-bike-ride' ? 'shared-bike-ride' : behaviour()
      const ago = 60_000 + (code.endsWith('-ride') ? seat * APART : 0)
      const first = (await newlyBound()).map((subject) => firstAct(programme, code, subject, now() - ago))
      const usual =
        randomInt(DAY / EVERY) < ACTS_A_DAY ? [sandboxAct(programme, behaviour(), anyone(), now() - randomInt(120_000))] : []
      if (first.length + usual.length > 0) await send([...first, ...usual])
    },
  }
}

const subjectOf = (n: number) => `sandbox-${String(n).padStart(7, '0')}`

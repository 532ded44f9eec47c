import { setTimeout } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import { sendDueMessages } from '../features/messages/send-due'
import { sweepPhotos } from '../features/photos/sweep'
import type { Services } from '../services'
import { expireHolds } from './expire-holds'
import { expirePoints } from './expire-points'
import { lapseActs } from './lapse-acts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** What must be done while the server runs, whether or not anybody asks. */
export interface Housekeeping {
  /** Resolves when what is in hand is done. */
  stop(): Promise<void>
}

interface HousekeepingOptions {
  services: Services
  log: Pick<FastifyBaseLogger, 'info' | 'error'>
  /** Milliseconds between two turns of each job. */
  every?: { holds: number; points: number }
}

/** Starts the jobs. Each has its first turn at once; one that fails is logged and tried again at its next turn. */
export function startHousekeeping({ services, log, every = { holds: MINUTE, points: HOUR } }: HousekeepingOptions): Housekeeping {
  const stopping = new AbortController()
  const { signal } = stopping
  const repeat = async (name: string, pause: number, job: () => Promise<number>): Promise<void> => {
    while (!signal.aborted) {
      await job().then(
        (count) => count > 0 && log.info({ count }, `${name}: done`),
        (error: unknown) => log.error({ err: error }, `${name}: failed; tried again at the next turn`),
      )
      await setTimeout(pause, undefined, { signal }).catch(() => undefined)
    }
  }
  const jobs = [
    repeat('expiry of holds', every.holds, () => expireHolds(services, signal)),
    repeat('acts that nobody collected', every.holds, () => lapseActs(services, signal)),
    repeat('photos of removed accounts', every.points, () => sweepPhotos(services, signal)),
    repeat('messages', every.points, () => sendDueMessages(services, signal)),
    repeat('expiry of points', every.points, () => expirePoints(services, signal)),
  ]
  return {
    async stop() {
      stopping.abort()
      await Promise.all(jobs)
    },
  }
}

import type { Fault, NetworkState } from '../network-state'

/** Waits, unless the call is aborted first; then it rejects. */
export const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })

/** Never passes; rejects when the call is aborted, by its own time limit at the latest. */
const silence = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

/** What becomes of one call. */
export interface Weather {
  /** Passes when the call may leave the phone; throws the words of WeChat's failure. */
  leave: (signal: AbortSignal) => Promise<void>
  /** An answer that stands for the server's, or null for the server's own. */
  instead: () => Response | null
  /** Passes when an answer of so many bytes has come in; throws likewise. */
  arrive: (bytes: number, signal: AbortSignal) => Promise<void>
}

/** The failure's words of a connection that breaks. */
export class Broken extends Error {}

/** Answers what each call meets in the network as it is then. Every other call fails in a flaky one, the first one first. */
export const createWeather = (network: () => NetworkState): (() => Weather) => {
  let flaky = 0
  return () => {
    const { type, delay, speed, fault }: NetworkState = network()
    const is = (...faults: Fault[]) => fault !== undefined && faults.includes(fault)
    if (is('every-other')) flaky += 1
    const breaks = is('reset') || (is('every-other') && flaky % 2 === 1)
    return {
      leave: async (signal) => {
        if (type === 'none') throw new Broken('net::ERR_INTERNET_DISCONNECTED')
        if (delay > 0) await wait(delay, signal)
        if (breaks) throw new Broken('net::ERR_CONNECTION_RESET')
        if (is('timeout')) await silence(signal)
      },
      instead: () =>
        is('server-error')
          ? new Response('Service Unavailable', { status: 503, headers: { 'content-type': 'text/plain' } })
          : null,
      arrive: async (bytes, signal) => {
        if (speed > 0) await wait((bytes / speed) * 1000, signal)
        if (is('answer-lost')) throw new Broken('net::ERR_CONNECTION_RESET')
      },
    }
  }
}

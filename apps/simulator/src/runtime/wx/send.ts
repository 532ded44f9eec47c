import { messageOf } from '../application'
import type { Host } from '../host'
import type { RequestEntry } from '../journal'
import { proxied } from '../proxied'
import { append } from '../signal'
import { CallFailure } from './call'
import type { Headers } from './message-body'
import { Broken, createWeather } from './weather'

/** How long WeChat waits for an answer unless told otherwise, in milliseconds. */
const TIMEOUT = 60_000

const PROXY_FAILURE = 'x-simulator-proxy-failure'

/** Characters of a body that the tester can read. */
const SHOWN = 4000

/** A server's answer. */
export interface Sent {
  body: ArrayBuffer
  header: Headers
  statusCode: number
}

/** A call that is to leave the phone. */
export interface Outgoing {
  kind: RequestEntry['kind']
  method: string
  url: string
  header?: Headers
  body?: BodyInit
  /** The body in words, for the tester. */
  told?: string
  timeout?: number
  signal: AbortSignal
}

const text = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes)

/** Sends calls through the phone's network as it is, and keeps a record of each. Failures carry WeChat's words. */
export const createSend = (host: Pick<Host, 'controls' | 'journal' | 'loads' | 'pages'>): ((call: Outgoing) => Promise<Sent>) => {
  const { controls, journal } = host
  const weatherOfNow = createWeather(controls.network.get)

  return async ({ kind, method, url, header = {}, body, told = '', timeout = TIMEOUT, signal }: Outgoing): Promise<Sent> => {
    const started = performance.now()
    const route = host.pages().current()?.route ?? ''
    const record = (status: number, answer: { bytes?: ArrayBuffer; readable?: boolean; failure?: string }) =>
      append(journal.requests, {
        kind,
        method,
        url,
        route,
        status,
        failure: answer.failure,
        bytes: answer.bytes?.byteLength ?? 0,
        sent: told.slice(0, SHOWN),
        received: answer.bytes && answer.readable ? text(answer.bytes).slice(0, SHOWN) : '',
        at: Date.now(),
        ms: Math.round(performance.now() - started),
      })
    const refuse = (failure: string) => {
      record(0, { failure })
      return new CallFailure(failure)
    }
    if (!/^https?:\/\//.test(url)) throw refuse(`invalid url "${url}"`)
    const late = AbortSignal.timeout(timeout)
    const ended = AbortSignal.any([signal, late])
    host.loads.requested()
    const weather = weatherOfNow()
    try {
      await weather.leave(ended)
      const response =
        weather.instead() ?? (await fetch(proxied(url), { method, headers: header, body, credentials: 'omit', signal: ended }))
      const unreachable = response.headers.get(PROXY_FAILURE)
      if (unreachable) throw new Broken(decodeURIComponent(unreachable))
      const bytes = await response.arrayBuffer()
      await weather.arrive(bytes.byteLength, ended)
      record(response.status, { bytes, readable: /json|text|xml/.test(response.headers.get('content-type') ?? '') })
      return { body: bytes, header: Object.fromEntries(response.headers), statusCode: response.status }
    } catch (error) {
      throw refuse(signal.aborted ? 'abort' : late.aborted ? 'timeout' : messageOf(error))
    }
  }
}

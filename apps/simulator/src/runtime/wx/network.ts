import { messageOf } from '../application'
import type { Host } from '../host'
import type { RequestEntry } from '../journal'
import { proxied } from '../proxied'
import { append } from '../signal'
import { CallFailure, call, type Options, type WxMembers } from './call'
import { bodyOf, type Headers, headerKey, parsed, withQuery } from './message-body'
import { createQueue } from './queue'
import { Broken, createWeather } from './weather'

/** WeChat's limits: calls under way at a time, and the default timeout in milliseconds. */
const PARALLEL = 10
const TIMEOUT = 60_000

const PROXY_FAILURE = 'x-simulator-proxy-failure'

/** Characters of a body that the tester can read. */
const SHOWN = 4000

interface Sent {
  body: ArrayBuffer
  header: Headers
  statusCode: number
}

interface Outgoing {
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

type RequestOptions = Options<{
  url: string
  method?: string
  data?: unknown
  header?: Headers
  timeout?: number
  dataType?: string
  responseType?: string
}>

type UploadOptions = Options<{
  url: string
  filePath: string
  name: string
  formData?: Record<string, unknown>
  header?: Headers
  timeout?: number
}>

type DownloadOptions = Options<{ url: string; filePath?: string; header?: Headers; timeout?: number }>

/** wx.request, wx.uploadFile, wx.downloadFile and the state of the network. */
export const networkMembers = (host: Host): WxMembers => {
  const { controls, files, journal, listeners } = host
  const requests = createQueue(PARALLEL)
  const transfers = createQueue(PARALLEL)

  const weatherOfNow = createWeather(controls.network.get)
  const text = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes)

  const send = async ({
    kind,
    method,
    url,
    header = {},
    body,
    told = '',
    timeout = TIMEOUT,
    signal,
  }: Outgoing): Promise<Sent> => {
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

  /** The task object: it can abort, and it is a promise when there are no callbacks. */
  const task = (
    name: string,
    options: Options,
    work: (signal: AbortSignal, progress: (sent: number) => void) => Promise<object>,
  ) => {
    const abort = new AbortController()
    const watchers = new Set<(event: object) => void>()
    const progress = (bytes: number) => {
      const event = {
        progress: 100,
        totalBytesSent: bytes,
        totalBytesExpectedToSend: bytes,
        totalBytesWritten: bytes,
        totalBytesExpectedToWrite: bytes,
      }
      for (const watcher of watchers) watcher(event)
    }
    const outcome = call(name, options, () => work(abort.signal, progress))
    const nothing = () => undefined
    return Object.assign(outcome ?? {}, {
      abort: () => abort.abort(),
      onProgressUpdate: (watcher: (event: object) => void) => watchers.add(watcher),
      offProgressUpdate: (watcher: (event: object) => void) => watchers.delete(watcher),
      onHeadersReceived: nothing,
      offHeadersReceived: nothing,
      onChunkReceived: nothing,
      offChunkReceived: nothing,
    })
  }

  let before = controls.network.get()
  controls.network.watch((now) => {
    const { type: networkType, weak: weakNet } = now
    if (networkType !== before.type) listeners.emit('NetworkStatusChange', { isConnected: networkType !== 'none', networkType })
    if (weakNet !== before.weak) listeners.emit('NetworkWeakChange', { weakNet, networkType })
    before = now
  })

  return {
    request: (options: RequestOptions) =>
      task('request', options, (signal) =>
        requests(async () => {
          const method = (options.method ?? 'GET').toUpperCase()
          const bodiless = method === 'GET' || method === 'HEAD'
          const header = { ...options.header }
          if (!headerKey(header, 'content-type')) header['content-type'] = 'application/json'
          const outgoing = bodiless ? undefined : bodyOf(options.data, header)
          const { body, ...sent } = await send({
            kind: 'request',
            method,
            url: bodiless ? withQuery(options.url, options.data) : options.url,
            header,
            body: outgoing,
            told: typeof outgoing === 'string' ? outgoing : '',
            timeout: options.timeout,
            signal,
          })
          const binary = options.responseType === 'arraybuffer'
          const data: unknown = binary ? body : parsed(text(body), options.dataType)
          return { ...sent, data, cookies: [] }
        }),
      ),
    uploadFile: (options: UploadOptions) =>
      task('uploadFile', options, (signal, progress) =>
        transfers(async () => {
          const file = files.read(options.filePath)
          if (!file) throw new CallFailure('file not found')
          const form = new FormData()
          for (const [name, value] of Object.entries(options.formData ?? {})) form.append(name, String(value))
          const name = options.filePath.split('/').at(-1) ?? 'file'
          form.append(options.name, new File([file.bytes], name, { type: file.mime }))
          const header = Object.fromEntries(
            Object.entries(options.header ?? {}).filter(([key]) => key.toLowerCase() !== 'content-type'),
          )
          const { body, ...sent } = await send({
            kind: 'upload',
            method: 'POST',
            url: options.url,
            header,
            body: form,
            told: `${name} ${file.bytes.length} B ${JSON.stringify(options.formData ?? {})}`,
            timeout: options.timeout,
            signal,
          })
          progress(file.bytes.length)
          return { ...sent, data: text(body) }
        }),
      ),
    downloadFile: (options: DownloadOptions) =>
      task('downloadFile', options, (signal, progress) =>
        transfers(async () => {
          const { url, header, timeout, filePath } = options
          const { body, ...sent } = await send({ kind: 'download', method: 'GET', url, header, timeout, signal })
          const bytes = new Uint8Array(body)
          const mime = sent.header['content-type'] ?? 'application/octet-stream'
          progress(bytes.length)
          if (!filePath) return { ...sent, tempFilePath: files.keep(bytes, mime) }
          files.write(filePath, bytes, mime)
          return { ...sent, filePath }
        }),
      ),
    getNetworkType: (options?: Options) =>
      call('getNetworkType', options, () => {
        const { type: networkType, weak: weakNet } = controls.network.get()
        return { networkType, weakNet, hasSystemProxy: false, signalStrength: weakNet ? -110 : -60 }
      }),
  }
}

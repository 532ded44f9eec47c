import type { Host } from '../host'
import type { RequestEntry } from '../journal'
import { proxied } from '../proxied'
import { append } from '../signal'
import { CallFailure, call, type Options, type WxMembers } from './call'
import { bodyOf, type Headers, headerKey, parsed, withQuery } from './message-body'
import { createQueue } from './queue'

/** WeChat's limits: calls under way at a time, and the default timeout in milliseconds. */
const PARALLEL = 10
const TIMEOUT = 60_000

const PROXY_FAILURE = 'x-simulator-proxy-failure'

interface Sent {
  response: Response
  header: Headers
  statusCode: number
}

interface Outgoing {
  kind: RequestEntry['kind']
  method: string
  url: string
  header?: Headers
  body?: BodyInit
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
export const networkMembers = ({ controls, files, journal, listeners }: Host): WxMembers => {
  const requests = createQueue(PARALLEL)
  const transfers = createQueue(PARALLEL)

  const send = async ({ kind, method, url, header = {}, body, timeout = TIMEOUT, signal }: Outgoing): Promise<Sent> => {
    const started = performance.now()
    const record = (status: number, failure?: string) =>
      append(journal.requests, {
        kind,
        method,
        url,
        status,
        failure,
        at: Date.now(),
        ms: Math.round(performance.now() - started),
      })
    const refuse = (message: string) => {
      record(0, message)
      return new CallFailure(message)
    }
    if (!/^https?:\/\//.test(url)) throw refuse(`invalid url "${url}"`)
    if (!controls.online.get()) throw refuse('net::ERR_INTERNET_DISCONNECTED')
    const late = AbortSignal.timeout(timeout)
    const response = await fetch(proxied(url), {
      method,
      headers: header,
      body,
      credentials: 'omit',
      signal: AbortSignal.any([signal, late]),
    }).catch((error: unknown) => {
      throw refuse(signal.aborted ? 'abort' : late.aborted ? 'timeout' : String((error as Error).message))
    })
    const unreachable = response.headers.get(PROXY_FAILURE)
    if (unreachable) throw refuse(decodeURIComponent(unreachable))
    record(response.status)
    return { response, header: Object.fromEntries(response.headers), statusCode: response.status }
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

  const networkType = () => (controls.online.get() ? 'wifi' : 'none')
  controls.online.watch((isConnected) => listeners.emit('NetworkStatusChange', { isConnected, networkType: networkType() }))

  return {
    request: (options: RequestOptions) =>
      task('request', options, (signal) =>
        requests(async () => {
          const method = (options.method ?? 'GET').toUpperCase()
          const bodiless = method === 'GET' || method === 'HEAD'
          const header = { ...options.header }
          if (!headerKey(header, 'content-type')) header['content-type'] = 'application/json'
          const { response, ...sent } = await send({
            kind: 'request',
            method,
            url: bodiless ? withQuery(options.url, options.data) : options.url,
            header,
            body: bodiless ? undefined : bodyOf(options.data, header),
            timeout: options.timeout,
            signal,
          })
          const binary = options.responseType === 'arraybuffer'
          const data: unknown = binary ? await response.arrayBuffer() : parsed(await response.text(), options.dataType)
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
          const { response, ...sent } = await send({
            kind: 'upload',
            method: 'POST',
            url: options.url,
            header,
            body: form,
            timeout: options.timeout,
            signal,
          })
          progress(file.bytes.length)
          return { ...sent, data: await response.text() }
        }),
      ),
    downloadFile: (options: DownloadOptions) =>
      task('downloadFile', options, (signal, progress) =>
        transfers(async () => {
          const { url, header, timeout, filePath } = options
          const { response, ...sent } = await send({ kind: 'download', method: 'GET', url, header, timeout, signal })
          const bytes = new Uint8Array(await response.arrayBuffer())
          const mime = response.headers.get('content-type') ?? 'application/octet-stream'
          progress(bytes.length)
          if (!filePath) return { ...sent, tempFilePath: files.keep(bytes, mime) }
          files.write(filePath, bytes, mime)
          return { ...sent, filePath }
        }),
      ),
    getNetworkType: (options?: Options) =>
      call('getNetworkType', options, () => ({ networkType: networkType(), isConnected: controls.online.get() })),
  }
}

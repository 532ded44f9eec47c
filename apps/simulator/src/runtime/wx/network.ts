import type { Host } from '../host'
import { CallFailure, call, type Options, type WxMembers } from './call'
import { bodyOf, type Headers, headerKey, parsed, withQuery } from './message-body'
import { createQueue } from './queue'
import { createSend } from './send'

/** Calls that WeChat lets be under way at a time. */
const PARALLEL = 10

const text = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes)

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
  const { controls, files, listeners } = host
  const requests = createQueue(PARALLEL)
  const transfers = createQueue(PARALLEL)

  const send = createSend(host)

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

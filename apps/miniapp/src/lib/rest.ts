import Taro from '@tarojs/taro'
import { authorization } from '@/features/session/store'
import { gatewayFailure } from './failure'

const parse = (body: unknown): unknown => (typeof body === 'string' ? JSON.parse(body) : body)

/** What an answer other than 2xx says: its problem+json body, or that of what stands before the server. */
function refusal(status: number, body: unknown): unknown {
  try {
    return parse(body)
  } catch {
    return gatewayFailure(status)
  }
}

/** The body of a 2xx answer; throws what any other says. */
function accept<T>(status: number, body: unknown): T {
  if (status < 200 || status >= 300) throw refusal(status, body)
  return parse(body) as T
}

/** Calls one of the BFF's plain REST routes. Throws its problem+json body when the status is not 2xx. */
export async function rest<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<T> {
  const { statusCode, data } = await Taro.request<unknown>({
    url: `${__API_ORIGIN__}${path}`,
    method,
    header: { 'content-type': 'application/json', ...authorization() },
    // Taro's browser adapter sends an object as JSON only when it is already text.
    data: body === undefined ? undefined : JSON.stringify(body),
  })
  return accept(statusCode, data)
}

/** A photo at hand: a file of the browser, or the path and size of one in WeChat. */
export type Picture = { file: File } | { path: string; bytes: number }

/** Sends a picture as the multipart field `file`. Throws like `rest`. */
export async function upload<T>(path: string, picture: Picture): Promise<T> {
  const url = `${__API_ORIGIN__}${path}`
  if ('path' in picture) {
    const { statusCode, data } = await Taro.uploadFile({ url, filePath: picture.path, name: 'file', header: authorization() })
    return accept(statusCode, data)
  }
  // Taro's own upload would fetch a blob: address, which the page's content security policy forbids.
  const form = new FormData()
  form.append('file', picture.file)
  const answer = await fetch(url, { method: 'POST', body: form, headers: authorization() })
  return accept(answer.status, await answer.text())
}

/** What was fetched as a file: held by the browser, or lying on the phone under a path. */
export type Fetched = { bytes: number } & ({ blob: Blob } | { path: string })

/** Fetches a file under a name of ours. Throws like `rest`. */
export async function fetchFile(path: string, name: string): Promise<Fetched> {
  const url = `${__API_ORIGIN__}${path}`
  if (__H5__) {
    const answer = await fetch(url, { headers: authorization() })
    if (!answer.ok) throw refusal(answer.status, await answer.text())
    const blob = await answer.blob()
    return { blob, bytes: blob.size }
  }
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  const { statusCode } = await Taro.downloadFile({ url, filePath, header: authorization() })
  if (statusCode < 200 || statusCode >= 300) {
    const said = Taro.getFileSystemManager().readFileSync(filePath, 'utf8')
    forgetFile(filePath)
    throw refusal(statusCode, said)
  }
  const { size } = Taro.getFileSystemManager().statSync(filePath) as Taro.Stats
  return { path: filePath, bytes: size }
}

/** Removes a fetched file from the phone; one that is gone already is none the worse. */
export function forgetFile(path: string): void {
  try {
    Taro.getFileSystemManager().unlinkSync(path)
  } catch {
    // not there any more
  }
}

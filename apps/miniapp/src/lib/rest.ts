import Taro from '@tarojs/taro'
import { authorization } from '@/features/session/store'

const parse = (body: unknown): unknown => (typeof body === 'string' ? JSON.parse(body) : body)

/** The body of a 2xx answer; throws the problem+json body of any other. */
function accept<T>(status: number, body: unknown): T {
  if (status < 200 || status >= 300) throw parse(body)
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

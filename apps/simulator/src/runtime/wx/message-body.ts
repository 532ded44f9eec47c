export type Headers = Record<string, string>

/** Adds the data of a GET to the address. */
export const withQuery = (url: string, data: unknown): string => {
  if (!data || typeof data !== 'object') return url
  const query = Object.entries(data)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`)
    .join('&')
  return query ? `${url}${url.includes('?') ? '&' : '?'}${query}` : url
}

/** The header's name as it is spelled there, found by its lower-case name. */
export const headerKey = (header: Headers, name: string): string | undefined =>
  Object.keys(header).find((key) => key.toLowerCase() === name)

/** The body as WeChat sends it: text and bytes as they are, objects as JSON or, when the header says so, as a form. */
export const bodyOf = (data: unknown, header: Headers): BodyInit | undefined => {
  if (data === undefined || data === null) return undefined
  if (typeof data === 'string' || data instanceof ArrayBuffer) return data
  const type = header[headerKey(header, 'content-type') ?? ''] ?? ''
  return type.includes('x-www-form-urlencoded') ? withQuery('', data).slice(1) : JSON.stringify(data)
}

/** WeChat parses JSON unless told otherwise, and keeps the text when it is none. */
export const parsed = (text: string, dataType = 'json'): unknown => {
  if (dataType !== 'json') return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

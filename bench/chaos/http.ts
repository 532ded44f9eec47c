import type { Book } from './book'

/** Longer than any answer may take, in ms. */
const PATIENCE = 15_000

export interface Request {
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** A final answer, or null when nobody answered or the server said "later". Anything but 2xx, 4xx, 429 and 503 is noted as wrong. */
export async function ask(book: Book, url: string, request: Request = {}): Promise<{ status: number; body: unknown } | null> {
  let status: number
  let body: unknown
  try {
    const response = await fetch(url, { ...request, signal: AbortSignal.timeout(PATIENCE) })
    status = response.status
    body = await response.json()
  } catch (error) {
    if ((error as Error).name === 'TimeoutError') book.wrong.push(`${new URL(url).pathname}: no answer in ${PATIENCE} ms`)
    return null
  }
  if (status === 503 || status === 429) {
    book.turnedAway++
    return null
  }
  if (status >= 500) {
    book.wrong.push(`${new URL(url).pathname}: ${status} ${JSON.stringify(body).slice(0, 300)}`)
    return null
  }
  return { status, body }
}

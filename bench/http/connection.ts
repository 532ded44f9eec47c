import { connect, type Socket } from 'node:net'

/** An answer as far as load needs to know it. */
export interface Answer {
  status: number
  retryAfter: boolean
  body: Buffer
}

/** One connection that carries a request at a time and is opened anew when the server closes it. */
export interface Connection {
  /** Null when nobody answered. */
  send(request: Buffer): Promise<Answer | null>
  close(): void
}

const HEAD_END = Buffer.from('\r\n\r\n')

/** Reads one answer of known length; undefined while it is not complete. */
function parse(bytes: Buffer): Answer | undefined {
  const end = bytes.indexOf(HEAD_END)
  if (end === -1) return undefined
  const head = bytes.toString('latin1', 0, end)
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  if (length === undefined) throw new Error(`an answer without a length:\n${head}`)
  const start = end + HEAD_END.length
  if (bytes.length < start + Number(length)) return undefined
  return { status: Number(head.slice(9, 12)), retryAfter: /\r\nretry-after: *\d/i.test(head), body: bytes.subarray(start) }
}

/** As thin as can be: the client shares the machine with the server. */
export function openConnection({ hostname, port }: URL): Connection {
  let socket: Socket | undefined
  let chunks: Buffer[] = []
  let waiting: ((answer: Answer | null) => void) | undefined

  const settle = (answer: Answer | null) => {
    chunks = []
    waiting?.(answer)
    waiting = undefined
  }
  const open = (): Socket => {
    const fresh = connect({ host: hostname, port: Number(port), noDelay: true })
    fresh.on('data', (chunk) => {
      chunks.push(chunk)
      const bytes = chunks.length === 1 ? chunk : Buffer.concat(chunks)
      chunks = [bytes]
      const answer = parse(bytes)
      if (answer) settle(answer)
    })
    fresh.on('error', () => undefined)
    fresh.on('close', () => {
      if (socket === fresh) socket = undefined
      settle(null)
    })
    return fresh
  }
  return {
    send: (request) =>
      new Promise((resolve) => {
        waiting = resolve
        socket ??= open()
        socket.write(request)
      }),
    close: () => socket?.destroy(),
  }
}

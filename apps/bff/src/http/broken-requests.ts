import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { AppError } from '@tanpuhui/contract'
import { problemOf } from './problem'

/** What Node's own HTTP parser gives up on, with the status that HTTP has for it. */
const ANSWERS: Record<string, { status: number; error: AppError }> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, error: new AppError('MALFORMED', { problem: 'the request took too long to arrive' }) },
  HPE_HEADER_OVERFLOW: { status: 431, error: new AppError('TOO_LARGE', { problem: 'headers' }) },
}
const NOT_HTTP = { status: 400, error: new AppError('MALFORMED', { problem: 'this is not HTTP' }) }

/** Answers a request that never became one as problem+json, and closes its connection. */
export function answerBroken({ code }: Error & { code?: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || socket.destroyed) return
  const { status, error } = ANSWERS[code ?? ''] ?? NOT_HTTP
  const body = JSON.stringify({ ...problemOf(error), status })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/problem+json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ]
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`)
  socket.destroySoon()
}

import type { Readable } from 'node:stream'
import { AppError } from '@tanpuhui/contract'
import type { FastifyReply } from 'fastify'

/** What a route may hold at once. */
export interface AdmissionLimits {
  /** Requests whose body has arrived and which are not answered yet. Those still arriving cost no work and are not counted. */
  maxRequests: number
  /** Bytes of their bodies, and of bodies still arriving. */
  maxBytes: number
  /** Pieces of work in them, e.g. acts. One request may have more when it is alone. */
  maxPieces: number
}

/** A request's share of what is held. */
export interface Ticket {
  /** Reads a body of at most `limit` bytes. Rejects with OVERLOADED, TOO_LARGE, or MALFORMED when it is broken off. */
  read(body: Readable, limit: number): Promise<Buffer>
  /** Does the work of a request, so many pieces of it, counted until it is done. Rejects with OVERLOADED when it is too much. */
  work<T>(pieces: number, work: () => Promise<T>): Promise<T>
}

/** Lets a request in before its body is read. Throws OVERLOADED when too much is held already. */
export type Admission = (reply: Pick<FastifyReply, 'raw'>) => Ticket

/** In seconds: what is held at any moment is worked off in about this time. */
const RETRY_AFTER = 1

const overloaded = () => new AppError('OVERLOADED', { retryAfter: RETRY_AFTER })

/** Bounds the requests and the bytes that a route holds, so that overload is refused early and memory stays bounded. */
export function admission({ maxRequests, maxBytes, maxPieces }: AdmissionLimits): Admission {
  let requests = 0
  let bytes = 0
  let pieces = 0
  const full = () => requests >= maxRequests || bytes >= maxBytes || pieces >= maxPieces

  return ({ raw }) => {
    if (full()) throw overloaded()
    let held = 0
    let working = false
    const letGo = () => {
      bytes -= held
      held = 0
    }
    // Not onResponse: a request that its sender breaks off has none. Work that has begun is finished all the same.
    raw.once('close', () => {
      if (!working) letGo()
    })
    return {
      read: (body, limit) =>
        readAll(body, limit, (length) => {
          held += length
          bytes += length
          if (bytes > maxBytes) throw overloaded()
        }).catch((error: unknown) => {
          letGo()
          throw error
        }),
      async work(count, work) {
        if (requests >= maxRequests || (requests > 0 && pieces + count > maxPieces)) throw overloaded()
        requests++
        pieces += count
        working = true
        try {
          return await work()
        } finally {
          requests--
          pieces -= count
          letGo()
        }
      },
    }
  }
}

/** Collects a body, telling `take` the length of each chunk first. Rejects with what `take` throws. */
function readAll(body: Readable, limit: number, take: (length: number) => void): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    const brokenOff = () => fail(new AppError('MALFORMED', { problem: 'the body was broken off' }))
    const finish = () => {
      body.off('data', onData).off('end', onEnd).off('close', brokenOff)
    }
    const fail = (error: unknown) => {
      finish()
      chunks.length = 0
      reject(error)
    }
    const onData = (chunk: Buffer) => {
      length += chunk.length
      try {
        if (length > limit) throw new AppError('TOO_LARGE', { problem: `> ${limit} bytes` })
        take(chunk.length)
        chunks.push(chunk)
      } catch (error) {
        fail(error)
      }
    }
    const onEnd = () => {
      finish()
      resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length))
    }
    body.on('data', onData).on('end', onEnd).on('close', brokenOff).on('error', brokenOff)
    // Its sender may have gone before anybody listened.
    if (body.destroyed) brokenOff()
  })
}

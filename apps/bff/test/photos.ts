import { randomBytes } from 'node:crypto'
import type { Answer, Problem, TestApp } from './app'

/** A picture that no other test has: the first bytes of its kind, and noise up to `size` bytes. */
export function picture(kind: 'jpeg' | 'png' | 'webp' = 'jpeg', size = 2_000): Buffer {
  const start = {
    jpeg: Buffer.from('ffd8ffe0', 'hex'),
    png: Buffer.from('89504e470d0a1a0a', 'hex'),
    webp: Buffer.concat([Buffer.from('RIFF'), randomBytes(4), Buffer.from('WEBPVP8 ')]),
  }[kind]
  return Buffer.concat([start, randomBytes(size - start.length)])
}

/** Sends a file as the mini-program does: multipart, field `file`. */
export async function sendPhoto(
  app: TestApp,
  headers: Record<string, string>,
  bytes: Uint8Array,
  { name = 'plate.jpg', type = 'image/jpeg' } = {},
): Promise<Answer<Problem & { photo: string }>> {
  const form = new FormData()
  form.set('file', new Blob([Uint8Array.from(bytes)], { type }), name)
  const response = await fetch(`${app.url}/resident/v1/photos`, { method: 'POST', headers, body: form })
  return { status: response.status, body: (await response.json()) as Problem & { photo: string }, headers: response.headers }
}

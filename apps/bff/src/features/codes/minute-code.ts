import { createHmac, timingSafeEqual } from 'node:crypto'
import { AppError } from '@tanpuhui/contract'

/** A new code every minute; each is valid until the end of the next minute, so that nobody's scan fails at the turn. */
const WINDOW = 60_000
/** For so long, in ms since it was shown, a code counts that was scanned without a network. */
const LATE = 86_400_000

const mac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest().subarray(0, 18).toString('base64url')

/** The code that the screen of `id` shows at `now`: kind, id, minute and their HMAC. The same on every server with the key. */
export function minuteCode(key: Buffer, kind: string, id: number, now: number): { code: string; expiresAt: number } {
  const window = Math.floor(now / WINDOW)
  const signed = `${kind}.${id}.${window.toString(36)}`
  return { code: `${signed}.${mac(key, signed)}`, expiresAt: (window + 2) * WINDOW }
}

interface ReadCode {
  id: number
  window: number
  /** When it was first shown, ms since the epoch. */
  shownAt: number
  /** Whether its time is over, but counts still, since it was scanned without a network. */
  late: boolean
  /** Whether its time is over for good. */
  expired: boolean
}

/** When a code reached the server, ms since the epoch, and whether it was scanned before, without a network. */
export interface Scanned {
  at: number
  offline: boolean
}

/** What a scanned code of a kind stands for, and whether its time is over. Throws QR_FORGED, also for one of another kind. */
export function readMinuteCode(key: Buffer, kind: string, code: string, { at, offline }: Scanned): ReadCode {
  const match = /^((\w{4})\.(\d{1,9})\.([0-9a-z]{1,9}))\.([\w-]{24})$/.exec(code.trim())
  if (!match) throw new AppError('QR_FORGED')
  const [, signed, itsKind, id, minute, given] = match as unknown as [string, string, string, string, string, string]
  if (itsKind !== kind || !timingSafeEqual(Buffer.from(given), Buffer.from(mac(key, signed)))) throw new AppError('QR_FORGED')
  const window = Number.parseInt(minute, 36)
  if (at < window * WINDOW - WINDOW) throw new AppError('QR_FORGED')
  const shownAt = window * WINDOW
  const over = at >= shownAt + 2 * WINDOW
  const late = over && offline && at - shownAt <= LATE
  return { id: Number(id), window, shownAt, late, expired: over && !late }
}

import { createHmac, timingSafeEqual } from 'node:crypto'
import { AppError } from '@tanpuhui/contract'

/** A new code every minute; each is valid until the end of the next minute, so that nobody's scan fails at the turn. */
const WINDOW = 60_000

const mac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest().subarray(0, 18).toString('base64url')

/** The code that a site's screen shows at `now`: site, minute and their HMAC. The same on every server with the key. */
export function siteCode(key: Buffer, siteId: number, now: number): { code: string; expiresAt: number } {
  const window = Math.floor(now / WINDOW)
  const signed = `TPH1.${siteId}.${window.toString(36)}`
  return { code: `${signed}.${mac(key, signed)}`, expiresAt: (window + 2) * WINDOW }
}

interface ReadCode {
  siteId: number
  window: number
  /** When it was first shown, ms since the epoch. */
  shownAt: number
  expired: boolean
}

/** The site and minute that a scanned code stands for, and whether its time is over. Throws QR_FORGED. */
export function readSiteCode(key: Buffer, code: string, now: number): ReadCode {
  const match = /^(TPH1\.(\d{1,9})\.([0-9a-z]{1,9}))\.([\w-]{24})$/.exec(code.trim())
  if (!match) throw new AppError('QR_FORGED')
  const [, signed, siteId, minute, given] = match as unknown as [string, string, string, string, string]
  if (!timingSafeEqual(Buffer.from(given), Buffer.from(mac(key, signed)))) throw new AppError('QR_FORGED')
  const window = Number.parseInt(minute, 36)
  if (now < window * WINDOW - WINDOW) throw new AppError('QR_FORGED')
  return { siteId: Number(siteId), window, shownAt: window * WINDOW, expired: now >= (window + 2) * WINDOW }
}

import { SITE_CODE } from '@tanpuhui/contract'
import { minuteCode, readMinuteCode, type Scanned } from '../codes/minute-code'

/** The code that a site's screen shows at `now`. */
export const siteCode = (key: Buffer, siteId: number, now: number) => minuteCode(key, SITE_CODE, siteId, now)

/** The site and minute that a scanned code stands for, and whether its time is over. Throws QR_FORGED. */
export const readSiteCode = (key: Buffer, code: string, scanned: Scanned) => readMinuteCode(key, SITE_CODE, code, scanned)

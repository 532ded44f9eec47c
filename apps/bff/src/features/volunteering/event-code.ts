import { EVENT_CODE } from '@tanpuhui/contract'
import { minuteCode, readMinuteCode, type Scanned } from '../codes/minute-code'

/** The code that a volunteer activity's screen shows at `now`; a site's code is of another kind. */
export const eventCode = (key: Buffer, activityId: number, now: number) => minuteCode(key, EVENT_CODE, activityId, now)

/** The activity and minute that a scanned code stands for, and whether its time is over. Throws QR_FORGED. */
export const readEventCode = (key: Buffer, code: string, scanned: Scanned) => readMinuteCode(key, EVENT_CODE, code, scanned)

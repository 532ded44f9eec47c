import type { PublicCertificate } from '@tanpuhui/contract'
import { readJson } from '@/lib/failure'

/** A serial without its dashes: the programme's letters, the day, ten letters and digits. */
const BARE_SERIAL = /^([A-Z]{2,6})(\d{8})([0-9A-Z]{10})$/

/** Staff type a serial from paper, where dashes are hardly seen: in small letters, with spaces for them, or none. */
export const tidySerial = (typed: string): string => {
  const bare = typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]+/gu, '')
    .toUpperCase()
  return bare.replace(BARE_SERIAL, '$1-$2-$3')
}

/** An issued certificate with its status. Errors: RestError CERTIFICATE_UNKNOWN, OfflineError. */
export const fetchCertificate = (serial: string): Promise<PublicCertificate> =>
  readJson(`/public/v1/certificates/${encodeURIComponent(serial)}`)

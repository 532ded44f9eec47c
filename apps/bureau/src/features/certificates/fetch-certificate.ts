import type { PublicCertificate } from '@tanpuhui/contract'
import { readJson } from '@/lib/failure'

/** Staff type a serial by hand: capitals, and no spaces. */
export const tidySerial = (typed: string): string => typed.replace(/\s+/g, '').toUpperCase()

/** An issued certificate with its status. Errors: RestError CERTIFICATE_UNKNOWN, OfflineError. */
export const fetchCertificate = (serial: string): Promise<PublicCertificate> =>
  readJson(`/public/v1/certificates/${encodeURIComponent(serial)}`)

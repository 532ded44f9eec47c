import { EVENT_CODE, SITE_CODE } from '@tanpuhui/contract/scanned-code'

/** What a code turned out to be, by its text alone: no network is asked. */
export type Recognised =
  | { kind: 'site' | 'event'; code: string }
  /** The whole certificate, as its QR code carries it. */
  | { kind: 'certificate'; payload: string }
  /** By which one joins an organisation. */
  | { kind: 'organisation'; code: string }
  /** It may be one: only the resident's own orders can say. */
  | { kind: 'voucher'; code: string }
  | { kind: 'other' }

const begins = (text: string, kind: string) => text.toUpperCase().startsWith(`${kind}.`)

/** Tells a check-in site's code, a volunteer activity's, a certificate, an organisation's and a voucher apart. */
export function recognise(scanned: string): Recognised {
  const text = scanned.trim()
  if (begins(text, SITE_CODE)) return { kind: 'site', code: text }
  if (begins(text, EVENT_CODE)) return { kind: 'event', code: text }
  const certificate = /\/verify#c=([\w-]+)$/.exec(text)
  if (certificate) return { kind: 'certificate', payload: certificate[1]! }
  const organisation = /\/\?organisation=([0-9A-Z]+)$/.exec(text)
  if (organisation) return { kind: 'organisation', code: organisation[1]! }
  // A merchant's codes have no common form: capitals and digits, as those that people can type, with a digit or in several groups: chance may
  // leave a code without any digit.
  if (/^(?=.*[\d-])[0-9A-Z]+(-[0-9A-Z]+)*$/.test(text) && text.length >= 6 && text.length <= 64)
    return { kind: 'voucher', code: text }
  return { kind: 'other' }
}

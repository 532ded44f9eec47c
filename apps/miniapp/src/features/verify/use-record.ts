import type { IssuerKey, PublicCertificate } from '@tanpuhui/contract'
import { useProgramme } from '@/features/programme/use-programme'
import { useResource } from '@/lib/resource'
import { rest } from '@/lib/rest'
import type { IssuerRecord } from './judge'

const UNSAID = { CERTIFICATE_UNKNOWN: 'none', CERTIFICATE_HOLDER_GONE: 'gone' } as const

/** What the issuer says about a serial now. Only the serial is sent. */
export function useRecord(serial: string | null): IssuerRecord {
  const path = `/public/v1/certificates/${encodeURIComponent(serial ?? '')}`
  const { data, failure } = useResource(serial === null ? null : `certificate-record:${serial}`, () =>
    rest<PublicCertificate>('GET', path),
  )
  // What was said before may no longer be so: a failure stands above it.
  if (failure) return UNSAID[failure.code as keyof typeof UNSAID] ?? 'unreachable'
  return data ? data.status : 'asking'
}

/** The issuer's keys that this device holds: the programme's own, which come with it, and all that were ever published, kept from the last time online. */
export function useIssuerKeys(): readonly IssuerKey[] | 'loading' | 'none' {
  const programme = useProgramme()
  const published = useResource('programme:issuer-keys', () => rest<IssuerKey[]>('GET', '/public/v1/issuer-keys'))
  if (published.data) return published.data
  if (programme.data) return [programme.data.issuerKey]
  return programme.failure && published.failure ? 'none' : 'loading'
}

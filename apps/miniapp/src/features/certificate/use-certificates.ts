import type { MyCertificate, Period } from '@tanpuhui/contract'
import { useResidentResource } from '@/features/session/use-resident-resource'
import type { Resource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'

/** The resident's certificates, revoked ones included. */
export const useCertificates = (): Resource<MyCertificate[]> =>
  useResidentResource('certificates', () => trpc.certificates.list.query())

/** What a certificate for `period` would say. */
export const useCertificatePreview = (period: Period) =>
  useResidentResource(`certificate-preview:${JSON.stringify(period)}`, () => trpc.certificates.preview.query({ period }))

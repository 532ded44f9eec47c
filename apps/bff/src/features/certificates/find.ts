import { AppError, certificateDocumentSchema } from '@tanpuhui/contract'
import type { Certificate } from '@tanpuhui/store'
import type { Services } from '../../services'

/** The certificate with this serial, in capital or small letters. Throws CERTIFICATE_UNKNOWN. */
export async function findBySerial({ store }: Services, serial: string): Promise<Certificate> {
  const known = certificateDocumentSchema.shape.serial.safeParse(serial.trim().toUpperCase())
  const row = known.success ? await store.prisma.certificate.findFirst({ where: { serial: known.data } }) : null
  if (!row) throw new AppError('CERTIFICATE_UNKNOWN')
  return row
}

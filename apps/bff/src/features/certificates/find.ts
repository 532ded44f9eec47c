import { AppError } from '@tanpuhui/contract'
import type { Certificate } from '@tanpuhui/store'
import type { Services } from '../../services'

/** The certificate with this serial. Throws CERTIFICATE_UNKNOWN. */
export async function findBySerial({ store }: Services, serial: string): Promise<Certificate> {
  const row = await store.prisma.certificate.findFirst({ where: { serial: serial.trim().toUpperCase() } })
  if (!row) throw new AppError('CERTIFICATE_UNKNOWN')
  return row
}

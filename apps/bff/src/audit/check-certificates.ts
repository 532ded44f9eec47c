import { parseCertificate, verifyCertificate } from '@tanpuhui/certificate'
import { type IssuerKey, keptCertificateSchema, REMOVED_NAME } from '@tanpuhui/contract'
import type { Snapshot } from '@tanpuhui/store'
import type { Finding } from './finding'

/** Checks the signature of every certificate that was given out, and that it stands under its own serial. Only those of removed accounts have none. */
export async function checkCertificates(snapshot: Snapshot): Promise<Finding> {
  const keys = (
    await snapshot.all<{ keyId: string; publicKey: string }>(
      'SELECT key_id AS "keyId", public_key AS "publicKey" FROM issuer_key',
    )
  ).map((key): IssuerKey => ({ ...key, algorithm: 'Ed25519', issuer: '' }))
  const rows = await snapshot.all<{ serial: string; document: string; removed: number | bigint }>(
    `SELECT c.serial, c.document, CASE WHEN r.removed_at IS NULL THEN 0 ELSE 1 END AS removed FROM certificate c
     LEFT JOIN resident r ON r.shard = c.shard AND r.id = c.resident_id`,
  )
  const problems = rows.flatMap(({ serial, document, removed }) => {
    try {
      if (Number(removed) === 1) return problemsOfNameless(serial, document)
      const { signature, issuer, certifies } = verifyCertificate(parseCertificate(JSON.parse(document)), keys, 'unknown')
      if (issuer === 'unknown') return [`certificate ${serial} is signed by an unknown key`]
      return signature === 'valid' && certifies.serial === serial ? [] : [`certificate ${serial} does not match its signature`]
    } catch (error) {
      return [`certificate ${serial}: ${(error as Error).message}`]
    }
  })
  return { name: 'every certificate’s signature is valid', looked: rows.length, problems }
}

function problemsOfNameless(serial: string, document: string): string[] {
  const { certificate, signature } = keptCertificateSchema.parse(JSON.parse(document))
  const nameless = certificate.holder.name === REMOVED_NAME && signature === null && certificate.serial === serial
  return nameless ? [] : [`certificate ${serial} still names the holder of a removed account`]
}

import { parseCertificate, verifyCertificate } from '@tanpuhui/certificate'
import type { IssuerKey } from '@tanpuhui/contract'
import type { Snapshot } from '@tanpuhui/store'
import type { Finding } from './finding'

/** Checks the signature of every certificate that was given out, and that it stands under its own serial. */
export async function checkCertificates(snapshot: Snapshot): Promise<Finding> {
  const keys = (
    await snapshot.all<{ keyId: string; publicKey: string }>(
      'SELECT key_id AS "keyId", public_key AS "publicKey" FROM issuer_key',
    )
  ).map((key): IssuerKey => ({ ...key, algorithm: 'Ed25519', issuer: '' }))
  const rows = await snapshot.all<{ serial: string; document: string }>('SELECT serial, document FROM certificate')
  const problems = rows.flatMap(({ serial, document }) => {
    try {
      const { signature, issuer, certifies } = verifyCertificate(parseCertificate(JSON.parse(document)), keys, 'unknown')
      if (issuer === 'unknown') return [`certificate ${serial} is signed by an unknown key`]
      return signature === 'valid' && certifies.serial === serial ? [] : [`certificate ${serial} does not match its signature`]
    } catch (error) {
      return [`certificate ${serial}: ${(error as Error).message}`]
    }
  })
  return { name: 'every certificate’s signature is valid', looked: rows.length, problems }
}

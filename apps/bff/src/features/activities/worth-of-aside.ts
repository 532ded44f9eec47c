import type { EvidenceTier } from '@tanpuhui/contract'
import { CATALOGUE, methodById } from '@tanpuhui/methodology'
import type { ActAside } from '@tanpuhui/store'
import type { Programme } from '../../programme'
import { countedData } from './ruling'
import { worthOf } from './worth'

/** What an act that waits will bring if nothing comes before it: mg of CO2e and points. */
export function worthOfAside(programme: Programme, row: ActAside): { mg: number; points: number } {
  const { behaviour: code, day, district, partnerId } = row
  const method = methodById(CATALOGUE, row.method)!
  const measured = { code, day, district, partnerId, evidence: row.evidence as EvidenceTier, method, conservative: null }
  const { mg, points } = worthOf(programme, measured, countedData({ data: row.data, ruling: null }))
  return { mg, points }
}

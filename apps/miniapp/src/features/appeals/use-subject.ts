import type { Receipt, RefusedLine, Text } from '@tanpuhui/contract'
import { useReceipt } from '@/features/receipt/use-receipt'
import { useResidentResource } from '@/features/session/use-resident-resource'
import type { Resource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'

/** What an appeal is to be about: as the server names it, and as the person knows it. */
export interface Subject {
  about: { record: string } | { act: string } | null
  behaviourName?: Text
  partnerName?: Text
  occurredAt?: string
  mg?: number
  /** Why it does not count. */
  reason?: Text
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

interface Params {
  record?: string | undefined
  act?: string | undefined
}

/** The record or the act that the page was opened for; nothing in particular when it was opened for none. */
export function useSubject({ record, act }: Params): Resource<Subject> {
  const receipt = useReceipt(record || null)
  const refused = useResidentResource(!record && act ? 'ledger:refused' : null, () => trpc.ledger.refused.query())
  if (record) return { ...receipt, data: receipt.data && ofRecord(receipt.data) }
  if (act) return { ...refused, data: refused.data && ofAct(refused.data, act) }
  return { ...refused, data: { about: null } }
}

function ofRecord({ line: { record, behaviourName, partnerName, occurredAt, mg } }: Receipt): Subject {
  return { about: { record }, behaviourName, partnerName, occurredAt, mg }
}

function ofAct(lines: readonly RefusedLine[], act: string): Subject {
  // WeChat hands parameters on as they were encoded, the browser does not.
  const ids = [act, decoded(act)]
  const line = lines.find(({ id }) => ids.includes(id))
  if (!line) return { about: { act: ids[1]! } }
  const { id, behaviourName, partnerName, occurredAt, reason } = line
  return { about: { act: id }, behaviourName, partnerName, occurredAt, reason: reason.message }
}

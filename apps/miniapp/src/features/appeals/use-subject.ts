import type { Text } from '@tanpuhui/contract'
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
  const key = record ? `receipt:${record}` : act ? 'ledger:refused' : null
  const found = useResidentResource<unknown>(key, () =>
    record ? trpc.ledger.receipt.query({ record }) : trpc.ledger.refused.query(),
  )
  if (key === null) return { ...found, data: { about: null } }
  return { ...found, data: found.data === undefined ? undefined : subjectIn(found.data, { record, act }) }
}

type Receipt = Awaited<ReturnType<typeof trpc.ledger.receipt.query>>
type Refused = Awaited<ReturnType<typeof trpc.ledger.refused.query>>

function subjectIn(data: unknown, { record, act }: Params): Subject {
  if (record) {
    const { behaviourName, partnerName, occurredAt, mg } = (data as Receipt).line
    return { about: { record }, behaviourName, partnerName, occurredAt, mg }
  }
  // WeChat hands parameters on as they were encoded, the browser does not.
  const ids = [act!, decoded(act!)]
  const line = (data as Refused).find(({ id }) => ids.includes(id))
  if (!line) return { about: { act: ids[1]! } }
  const { id, behaviourName, partnerName, occurredAt, reason } = line
  return { about: { act: id }, behaviourName, partnerName, occurredAt, reason: reason.message }
}

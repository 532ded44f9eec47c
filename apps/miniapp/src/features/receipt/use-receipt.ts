import type { Receipt } from '@tanpuhui/contract'
import { useResidentResource } from '@/features/session/use-resident-resource'
import type { Resource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'

/** The receipt of a record; nothing is asked for none. */
export const useReceipt = (record: string | null): Resource<Receipt> =>
  useResidentResource(record === null ? null : `receipt:${record}`, () => trpc.ledger.receipt.query({ record: record! }))

import { balanceKey, isProgrammeAccount, type PostedTransfer, replay } from '@tanpuhui/ledger'
import { type AuditedTransfer, type Snapshot, transferPages } from '@tanpuhui/store'
import type { Finding } from './finding'

interface BalanceRow {
  residentId: bigint
  account: string
  amount: bigint
}

const posted = ({ residentId, unit, debit, credit, amount, reason }: AuditedTransfer): PostedTransfer => ({
  resident: String(residentId),
  unit: unit as PostedTransfer['unit'],
  debit,
  credit,
  amount: Number(amount),
  reason: reason as PostedTransfer['reason'],
})

/** What is earned stands before what is spent: ids of concurrent entries do not tell which was committed first. */
const earnedFirst = (a: PostedTransfer, b: PostedTransfer) => Number(a.reason !== 'credit') - Number(b.reason !== 'credit')

/** Replays every resident's transfers and compares the balances they lead to with those that are kept. */
export async function checkBalances(snapshot: Snapshot): Promise<Finding> {
  const problems: string[] = []
  let looked = 0
  const compare = async (transfers: AuditedTransfer[]) => {
    const { residentId, shard } = transfers[0]!
    looked += transfers.length
    const kept = await snapshot.all<BalanceRow>('SELECT account, amount FROM balance WHERE shard = ? AND resident_id = ?', [
      shard,
      residentId,
    ])
    problems.push(...differences(String(residentId), transfers, kept))
  }
  let own: AuditedTransfer[] = []
  for await (const page of transferPages(snapshot))
    for (const transfer of page) {
      if (own.length > 0 && own[0]!.residentId !== transfer.residentId) {
        await compare(own)
        own = []
      }
      own.push(transfer)
    }
  if (own.length > 0) await compare(own)
  const orphans = await snapshot.all<BalanceRow>(
    'SELECT resident_id AS "residentId", account, amount FROM balance b WHERE amount <> 0 AND NOT EXISTS (SELECT 1 FROM transfer t WHERE t.shard = b.shard AND t.resident_id = b.resident_id) LIMIT 20',
  )
  problems.push(
    ...orphans.map(
      ({ residentId, account, amount }) => `resident ${residentId} holds ${amount} in ${account} without a transfer`,
    ),
  )
  return { name: 'every balance equals the replay of its transfers', looked, problems }
}

function differences(resident: string, transfers: AuditedTransfer[], kept: BalanceRow[]): string[] {
  try {
    const balances = replay(transfers.map(posted).sort(earnedFirst))
    const accounts = new Set([
      ...kept.map(({ account }) => account),
      ...transfers.flatMap(({ debit, credit }) => [debit, credit]),
    ])
    return [...accounts]
      .filter((account) => !isProgrammeAccount(account))
      .flatMap((account) => {
        const [is, should] = [
          Number(kept.find((row) => row.account === account)?.amount ?? 0),
          balances.get(balanceKey(resident, account)) ?? 0,
        ]
        return is === should ? [] : [`resident ${resident} holds ${is} in ${account} where the transfers give ${should}`]
      })
  } catch (error) {
    return [`resident ${resident}: ${(error as Error).message}`]
  }
}

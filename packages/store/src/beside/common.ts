import type { CreditedAct } from '../acts'
import { shardOf } from '../shard'
import type { Param, Tx } from '../tx'

/** Rows of one statement: well below the parameters that either database takes. */
const ROWS = 500

/** Runs `statement` on some rows at a time; `row` are the placeholders of one. */
async function inParts<Item, Answer>(
  items: readonly Item[],
  row: string,
  paramsOf: (item: Item) => Param[],
  statement: (rows: string, params: Param[]) => Promise<Answer[]>,
): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let start = 0; start < items.length; start += ROWS) {
    const part = items.slice(start, start + ROWS)
    answers.push(...(await statement(part.map(() => row).join(', '), part.flatMap(paramsOf))))
  }
  return answers
}

/** An act's own name. */
interface Name {
  residentId: bigint
  partnerId: number
  externalId: string
}

/** The names of the acts that have one of these things in common. */
export const namesWith = (tx: Tx, common: readonly string[]): Promise<Name[]> =>
  inParts(
    common,
    '(CAST(? AS INTEGER), CAST(? AS TEXT))',
    (key) => [shardOf(key), key],
    async (rows, params) => {
      const found = await tx.all<{ residentId: bigint; partnerId: number | bigint; externalId: string }>(
        `SELECT resident_id AS "residentId", partner_id AS "partnerId", external_id AS "externalId" FROM act_common WHERE (shard, key) IN (VALUES ${rows})`,
        ...params,
      )
      return found.map((one) => ({ ...one, partnerId: Number(one.partnerId) }))
    },
  )

/** Keeps what new acts have in common with others, so that these find them. */
export async function keepCommon(tx: Tx, fresh: readonly CreditedAct[]): Promise<void> {
  const rows = fresh.flatMap((act) => act.common.map(({ key }) => ({ ...act, key })))
  await inParts(
    rows,
    '(?, ?, ?, ?, ?)',
    ({ key, residentId, partnerId, externalId }) => [shardOf(key), key, residentId, partnerId, externalId],
    async (values, params) => {
      await tx.run(
        `INSERT INTO act_common (shard, key, resident_id, partner_id, external_id) VALUES ${values} ON CONFLICT DO NOTHING`,
        ...params,
      )
      return []
    },
  )
}

import type { Pool, PoolClient } from 'pg'
import type { CreditedAct, RefusedAct, TakenAct } from '../acts'
import { storageError } from '../storage-error'
import type { Param, Tx } from '../tx'

const DEADLOCK = '40P01'
const SERIALIZATION = '40001'
const ATTEMPTS = 10

const codeOf = (error: unknown) => (error as { code?: string } | null)?.code

/** Runs `work` in one transaction; begins again when PostgreSQL chose it as the victim of a deadlock. Throws UNAVAILABLE when the database is at fault. */
export async function transaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(pool, work)
    } catch (error) {
      const retry = codeOf(error) === DEADLOCK || codeOf(error) === SERIALIZATION
      if (!retry || attempt === ATTEMPTS) throw storageError(error) ?? error
    }
  }
}

async function once<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch((e: Error) => {
      broken = e
    })
    throw error
  } finally {
    client.release(broken)
  }
}

type CreditActs = (client: PoolClient, acts: CreditedAct[], refusals: RefusedAct[]) => Promise<TakenAct[]>

const numbered = new Map<string, string>()
/** PostgreSQL numbers its parameters. */
function withNumbers(sql: string): string {
  let text = numbered.get(sql)
  if (text === undefined) {
    let n = 0
    text = sql.replace(/\?/g, () => `$${++n}`)
    numbered.set(sql, text)
  }
  return text
}

/** A transaction's connection as operations see it. */
export const postgresqlTx = (client: PoolClient, creditActs: CreditActs): Tx => ({
  forUpdate: 'FOR UPDATE',
  async all<Row>(sql: string, ...params: Param[]) {
    return (await client.query(withNumbers(sql), params)).rows as Row[]
  },
  async run(sql, ...params) {
    return (await client.query(withNumbers(sql), params)).rowCount ?? 0
  },
  creditActs: (acts, refusals) => creditActs(client, acts, refusals),
})

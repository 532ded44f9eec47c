import type { Pool, PoolClient } from 'pg'
import type { StoreRules } from '../rules'
import { storageError } from '../storage-error'
import type { Param, Tx } from '../tx'
import { actsBeside } from './acts-beside'
import { credit, creditActs } from './credit-acts'

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

/** A transaction's connection as operations see it, and as it is. */
export interface PostgresqlTx extends Tx {
  client: PoolClient
}

/** Into how many locks the things in common are divided: a batch of many must not use up the server's. */
const COMMON_LOCKS = 256
const LOCK_COMMON = `SELECT pg_advisory_xact_lock(${0x7a6e}, n) FROM (SELECT DISTINCT abs(hashtext(key) % ${COMMON_LOCKS}) AS n FROM unnest($1::text[]) AS key ORDER BY 1) AS locks`

export function postgresqlTx(client: PoolClient, { judge, streaks }: StoreRules): PostgresqlTx {
  const tx: PostgresqlTx = {
    client,
    forUpdate: 'FOR UPDATE',
    streaks,
    judge: judge && (async (neighbourhood) => judge(neighbourhood)),
    actsBeside: (scopes) => actsBeside(client, scopes),
    async lockCommon(keys) {
      if (keys.length > 0) await client.query({ name: 'lock-common', text: LOCK_COMMON, values: [keys] })
    },
    async all<Row>(sql: string, ...params: Param[]) {
      return (await client.query(withNumbers(sql), params)).rows as Row[]
    },
    async run(sql, ...params) {
      return (await client.query(withNumbers(sql), params)).rowCount ?? 0
    },
    creditActs: (acts, refusals) => creditActs(tx, acts, refusals),
    credit: (acts) => credit(tx, acts),
  }
  return tx
}

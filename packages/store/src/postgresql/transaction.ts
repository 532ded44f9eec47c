import type { Pool, PoolClient } from 'pg'

const DEADLOCK = '40P01'
const SERIALIZATION = '40001'
const ATTEMPTS = 10

const codeOf = (error: unknown) => (error as { code?: string } | null)?.code

/** Runs `work` in one transaction; begins again when PostgreSQL chose it as the victim of a deadlock. */
export async function transaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
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
      const retry = codeOf(error) === DEADLOCK || codeOf(error) === SERIALIZATION
      if (!retry || attempt === ATTEMPTS) throw error
    } finally {
      client.release(broken)
    }
  }
}

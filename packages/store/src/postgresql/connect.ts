import { type CustomTypesConfig, Pool, types } from 'pg'

const INT8 = 20

/** Reads int8 as exact bigint. */
export const int8Parser: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === INT8 ? BigInt : types.getTypeParser(oid, format)) as CustomTypesConfig['getTypeParser'],
}

/** Opens a pool whose int8 columns read as bigint. */
export function connectPostgresql(url: string, max: number): Pool {
  const pool = new Pool({ connectionString: url, max, types: int8Parser, connectionTimeoutMillis: 5_000 })
  // A resting connection that the server ends is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  // Nor may one that is in use, between two statements of a transaction: the next statement fails and the pool drops it.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

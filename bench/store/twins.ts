import { Client } from 'pg'
import { TABLE_NAMES } from './tables'

/** The schema that COPY writes to. */
export const TWINS = 'twin'

/**
 * Makes a twin of every table that a credit writes, with the same rows, columns, storage and indexes, none of them unique: COPY can
 * only add rows, so what the store updates is a further version of the row there, as it is inside PostgreSQL for the store.
 */
export async function makeTwins(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`CREATE SCHEMA ${TWINS}`)
  for (const table of TABLE_NAMES) {
    const options = await client.query('SELECT unnest(reloptions) AS option FROM pg_class WHERE oid = $1::regclass', [
      `public.${table}`,
    ])
    const storage = options.rows.map(({ option }) => option as string).join(', ')
    await client.query(
      `CREATE TABLE ${TWINS}.${table} (LIKE public.${table} INCLUDING DEFAULTS)${storage && ` WITH (${storage})`}`,
    )
    await client.query(`INSERT INTO ${TWINS}.${table} SELECT * FROM public.${table}`)
    const indexes = await client.query("SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename = $1", [table])
    for (const { indexdef } of indexes.rows as { indexdef: string }[])
      await client.query(
        indexdef.replace('CREATE UNIQUE INDEX', 'CREATE INDEX').replace(` ON public.${table} `, ` ON ${TWINS}.${table} `),
      )
  }
  await client.end()
}

import type { TestApp } from './app'

type Services = Pick<TestApp, 'services'>

const WITH_RESIDENT = {
  sqlite: `SELECT t.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c WHERE t.schema = 'main' AND t.type = 'table' AND c.name = 'resident_id'`,
  postgresql: `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'resident_id'`,
}
const ALL = {
  sqlite: `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'`,
  postgresql: `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
}

async function names({ services: { store } }: Services, sql: Record<'sqlite' | 'postgresql', string>): Promise<string[]> {
  const rows = await store.prisma.$queryRawUnsafe<{ name: string }[]>(sql[store.dialect])
  return rows.map(({ name }) => name).sort()
}

/** Every table that names a resident, by the database's own catalogue. */
export const tablesOfResidents = (app: Services): Promise<string[]> => names(app, WITH_RESIDENT)

/** How many rows of a table are a resident's; of nobody in particular: how many there are. */
export async function rowsIn({ services: { store } }: Services, table: string, residentId?: string): Promise<number> {
  const where = residentId === undefined ? '' : ` WHERE resident_id = ${BigInt(residentId)}`
  const [row] = await store.prisma.$queryRawUnsafe<{ n: number | bigint }[]>(`SELECT count(*) AS n FROM ${table}${where}`)
  return Number(row!.n)
}

/** Everything the database holds, as text. */
export async function dump(app: Services): Promise<string> {
  const { store } = app.services
  const parts: string[] = []
  for (const table of await names(app, ALL))
    parts.push(
      `${table} ${JSON.stringify(await store.prisma.$queryRawUnsafe(`SELECT * FROM "${table}"`), (_key, value) =>
        typeof value === 'bigint' ? String(value) : value,
      )}`,
    )
  return parts.join('\n')
}

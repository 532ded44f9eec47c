import type { Prisma } from './prisma'

/** Counts the processes that have opened this database, so that no two that run at once make the same ids. */
export async function nextProcessNumber(prisma: Prisma): Promise<number> {
  const rows = await prisma.$queryRaw<{ value: string }[]>`
    INSERT INTO setting (name, value) VALUES ('processes', '1')
    ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(setting.value AS INTEGER) + 1 AS TEXT) RETURNING value`
  return Number(rows[0]!.value)
}

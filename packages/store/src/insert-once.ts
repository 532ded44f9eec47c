/** Prisma's code for a unique key that is taken. */
const TAKEN = 'P2002'

/**
 * Inserts a row unless its key is taken, and answers the row that stands then. Prisma's own upsert reads before it writes
 * when there is nothing to update or the key is compound: of two at once, one fails.
 */
export async function insertOnce<Row>(insert: () => Promise<Row>, find: () => Promise<Row>): Promise<Row> {
  try {
    return await insert()
  } catch (error) {
    if ((error as { code?: string } | null)?.code !== TAKEN) throw error
    return find()
  }
}

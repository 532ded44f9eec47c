import type { Database, Statement } from 'better-sqlite3'
import { fillOwed } from '../operations/fill-owed'
import type { Param, Tx } from '../tx'
import type { preparedCredit } from './credit-acts'

/** The writing connection as operations see it. Statements are prepared once. */
export function sqliteTx(db: Database, credit: ReturnType<typeof preparedCredit>): Tx {
  const prepared = new Map<string, Statement>()
  const statement = (sql: string): Statement => {
    let found = prepared.get(sql)
    if (!found) {
      found = db.prepare(sql)
      prepared.set(sql, found)
    }
    return found
  }
  const tx: Tx = {
    forUpdate: '',
    async all<Row>(sql: string, ...params: Param[]) {
      return statement(sql).all(...params) as Row[]
    },
    async run(sql, ...params) {
      return statement(sql).run(...params).changes
    },
    async creditActs(acts, refusals) {
      const { taken, owing } = credit(acts, refusals)
      if (owing.length > 0) {
        const own = new Set(taken.map(({ recordId }) => recordId))
        await fillOwed(
          tx,
          acts.filter(({ recordId }) => !own.has(recordId)),
          owing,
        )
      }
      return taken
    },
  }
  return tx
}

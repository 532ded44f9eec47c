import type { Database, Statement } from 'better-sqlite3'
import { afterChanges, applyChanges, ruledActs } from '../beside/apply-changes'
import { changesByNew } from '../beside/changes'
import { settlings } from '../beside/settle-changes'
import { fillOwed } from '../operations/fill-owed'
import { settleStreaks } from '../operations/settle-streaks'
import type { Param, Tx } from '../tx'
import { scopeReader } from './acts-beside'
import type { preparedCredit } from './credit-acts'

/** The writing connection as operations see it. Statements are prepared once. */
export function sqliteTx(
  db: Database,
  prepared: ReturnType<typeof preparedCredit>,
  { judge, streaks }: Pick<Tx, 'judge' | 'streaks'>,
): Tx {
  const known = new Map<string, Statement>()
  const statement = (sql: string): Statement => {
    let found = known.get(sql)
    if (!found) {
      found = db.prepare(sql)
      known.set(sql, found)
    }
    return found
  }
  const tx: Tx = {
    forUpdate: '',
    judge,
    streaks,
    actsBeside: scopeReader(db),
    async lockCommon() {},
    async all<Row>(sql: string, ...params: Param[]) {
      return statement(sql).all(...params) as Row[]
    },
    async run(sql, ...params) {
      return statement(sql).run(...params).changes
    },
    async credit(acts) {
      const owing = prepared.credit(acts)
      const fresh = streaks.length > 0 && acts.length > 0 ? prepared.freshDays() : []
      if (owing.length > 0) await fillOwed(tx, acts, owing)
      return fresh
    },
    async creditActs(acts, refusals) {
      prepared.refuse(refusals)
      if (acts.length === 0) return []
      const { taken, fresh } = prepared.claim(acts)
      if (fresh.length === 0) return taken
      const changes = await changesByNew(tx, fresh)
      const at = Math.max(...fresh.map(({ recordedAt }) => recordedAt))
      const credits = changes.length === 0 ? fresh : afterChanges(fresh, changes, await applyChanges(tx, changes, at))
      const days = await tx.credit(credits)
      await settleStreaks(tx, settlings(changes, credits, days, at))
      return [...taken, ...ruledActs(changes, fresh)]
    },
  }
  return tx
}

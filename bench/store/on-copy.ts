import type { Database } from '@tanpuhui/store'
import type { Ask, Ground } from '../ground/ground'
import { footprint, mustHaveGrown, planned } from './footprint'
import type { Batch, Side } from './sides'
import type { Template } from './template'

/** Works on a fresh copy of the template and checks that just these rows were written to it. */
export async function onCopy<Result>(
  ground: Ground,
  template: Template,
  side: Pick<Side, 'name' | 'schema'>,
  batches: readonly Batch[],
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const look = (ask: Ask) => footprint(ask, side.schema)
  const before = await ground.ask(template.database, look)
  const database = await ground.copy(template.database, 'run')
  const result = await work(database)
  mustHaveGrown(side.name, before, await ground.ask(database, look), planned(batches.map(({ rows }) => rows)))
  await ground.remove(database)
  return result
}

import { type CreditedAct, type Database, openStore } from '@tanpuhui/store'
import { median } from '../figures/figure'
import { say } from '../figures/progress'
import { shown } from '../figures/table'
import type { Ground } from '../ground/ground'
import type { Sizes } from '../options'
import { load } from './load'
import { growthSource } from './source'

/** Batches before the clock. */
const WARM_UP = 10

/** What a durable batch costs at a size: the median of batches one after the other, in ms. */
export interface Point {
  records: number
  msPerBatch: number
}

export interface Grown {
  small: Database
  large: Database
  curve: Point[]
}

async function timeBatches(database: Database, batches: readonly CreditedAct[][]): Promise<number> {
  const store = await openStore(database, { now: Date.now })
  const times: number[] = []
  for (const acts of batches) {
    const start = performance.now()
    await store.writes.creditActs(acts, [])
    times.push(performance.now() - start)
  }
  await store.close()
  return median(times.slice(WARM_UP))
}

/** Grows a programme, keeps a copy of it while it is small, and times batches on the way. */
export async function grow(ground: Ground, { residents, small, large, curve, curveBatches, batch }: Sizes): Promise<Grown> {
  const acts = growthSource({ residents, small, large })
  const database = await ground.create('large')
  let records = 0
  const reach = async (size: number) => {
    const start = performance.now()
    const missing = Math.max(0, size - records)
    await load(database, missing, acts)
    records += missing
    await ground.settle(database)
    say(`${records} records: ${missing} more in ${((performance.now() - start) / 1_000).toFixed(0)} s`)
  }
  await reach(small)
  const copy = await ground.copy(database, 'small')
  const points: Point[] = []
  for (const size of curve) {
    await reach(size)
    const batches = Array.from({ length: WARM_UP + curveBatches }, () => acts(batch))
    const msPerBatch = await timeBatches(database, batches)
    points.push({ records, msPerBatch })
    say(`${records} records: ${shown(msPerBatch)} ms a batch`)
    records += batches.length * batch
  }
  await reach(large)
  return { small: copy, large: database, curve: points }
}

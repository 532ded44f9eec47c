import type { Sizes } from '../options'
import { rowPlanner } from './rows'
import type { Batch } from './sides'
import type { Template } from './template'

/** The batches of a run, with their rows. */
export function planBatches({ source }: Template, { held, batch, warmUp, timed }: Sizes): Batch[] {
  const acts = source()
  const plan = rowPlanner()
  for (let n = 0; n < held; n += 2_000) plan(acts(2_000))
  return Array.from({ length: warmUp + timed }, () => {
    const some = acts(batch)
    return { acts: some, rows: plan(some) }
  })
}

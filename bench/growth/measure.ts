import { type Database, openStore } from '@tanpuhui/store'
import { type Figure, median } from '../figures/figure'
import type { Findings } from '../figures/results'
import { shown } from '../figures/table'
import type { Ground } from '../ground/ground'
import type { Sizes } from '../options'
import { type Grown, grow } from './grow'
import { type Latency, READ_NAMES, timeReads } from './reads'
import { regularsIn } from './source'
import { startUps } from './start-up'

const thousands = (n: number) => n.toLocaleString('en')

/** What stays as fast when a programme grows: reads, batches, the start of the server. */
export async function measureGrowth(ground: Ground, sizes: Sizes): Promise<Findings> {
  const grown = await grow(ground, sizes)
  const { small, large, curve } = grown
  const starts = await startUps(ground, large)
  const reads = await timed([small, large], sizes)
  for (const database of [small, large]) await ground.remove(database)
  const figures: Figure[] = [
    ...READ_NAMES.flatMap((name) => readFigures(name, reads[name]!, sizes)),
    ...curveFigures(curve, sizes.batch),
    {
      name: `start-up to ready with ${thousands(sizes.large)} records`,
      value: median(starts.later),
      unit: 's',
      target: { atMost: 2 },
      note: `the very first: ${shown(starts.first)} s`,
    },
  ]
  return { limit: LIMIT, figures, raw: { reads, curve, starts } }
}

const LIMIT =
  'Reads one after the other at the store, of residents who have a full page in both databases, the two in turns. Batches durable, one\n' +
  '  after the other; their cost may grow as the depth of an index does, which is as the logarithm of the number of records.'

async function timed(databases: readonly Database[], { small, reads }: Sizes): Promise<Record<string, Latency[]>> {
  const stores = await Promise.all(databases.map((database) => openStore(database, { now: Date.now })))
  const found = await timeReads(stores, regularsIn(small), reads)
  await Promise.all(stores.map((store) => store.close()))
  return found
}

function readFigures(name: string, [few, many]: Latency[], { small, large }: Sizes): Figure[] {
  return [
    {
      name: `${name}, p99 with ${thousands(large)} records`,
      value: many!.p99,
      unit: 'ms',
      target: { atMost: 10 },
      note: `p50 ${shown(many!.p50)} ms`,
    },
    {
      name: `… as against that with ${thousands(small)} records`,
      value: (100 * many!.p99) / few!.p99,
      unit: '%',
      target: { atMost: 120 },
      note: `p99 ${shown(few!.p99)} ms, p50 ${shown(few!.p50)} ms; p50 against p50: ${shown((100 * many!.p50) / few!.p50)} %`,
    },
  ]
}

function curveFigures([first, ...later]: Grown['curve'], batch: number): Figure[] {
  const cost = ({ records, msPerBatch }: Grown['curve'][number]): Figure => ({
    name: `batch of ${batch} at ${thousands(records)} records`,
    value: msPerBatch,
    unit: 'ms',
  })
  return [
    cost(first!),
    ...later.flatMap((point) => [
      cost(point),
      {
        name: '… as against the first',
        value: (100 * point.msPerBatch) / first!.msPerBatch,
        unit: '%',
        target: { atMost: Math.round((100 * Math.log(point.records)) / Math.log(first!.records)) },
      },
    ]),
  ]
}

import { type Figure, median } from '../figures/figure'
import { say } from '../figures/progress'
import type { Findings } from '../figures/results'
import { shown } from '../figures/table'
import type { Ground } from '../ground/ground'
import type { Dialect, Sizes } from '../options'
import { onCopy } from '../store/on-copy'
import { planBatches } from '../store/plan-batches'
import { storeSide } from '../store/sides'
import { makeTemplate } from '../store/template'
import type { PhaseResult } from './phase'
import { type Load, type Session, session } from './session'

const BATCH = 100
const BATCH_CONNECTIONS = 16
const SINGLE_CONNECTIONS = 64
/** Enough that nothing waits for a connection at half of the capacity, and that the queue of the server overflows past it. */
const CALM_CONNECTIONS = 256
const OVERLOAD_CONNECTIONS = 1_024
const OVERLOAD = 3
const MAX_ROUNDS = 3

const STORE: Record<Dialect, ReturnType<typeof storeSide>> = {
  sqlite: storeSide('store', 2),
  postgresql: storeSide('store, four writers', 4),
}

const seconds = ({ httpWarmUp, httpTimed }: Sizes) => httpWarmUp + httpTimed

/** Each connection as fast as it is answered. More requests are made than the store could take. */
const fullLoads = (sizes: Sizes, atStore: number): Load[] => [
  {
    name: 'batches of 100',
    batch: BATCH,
    connections: BATCH_CONNECTIONS,
    requests: Math.ceil((1.2 * atStore * seconds(sizes)) / BATCH),
  },
  { name: 'single acts', batch: 1, connections: SINGLE_CONNECTIONS, requests: Math.ceil(0.7 * atStore * seconds(sizes)) },
]

/** So many times the capacity, in acts a second, at a constant rate. */
const atRate = (sizes: Sizes, name: string, batch: number, connections: number, actsPerSecond: number): Load => {
  const rate = actsPerSecond / batch
  return { name, batch, connections, rate, requests: Math.ceil(rate * seconds(sizes)) }
}

const sumOf = (result: PhaseResult, wanted: (status: number) => boolean) =>
  Object.entries(result.statuses).reduce((sum, [status, n]) => sum + (wanted(Number(status)) ? n : 0), 0)
const turnedAway = (status: number) => status === 429 || status === 503

/** The real server under signed load from a process of its own, against the store in the same run. */
export async function measureHttp(ground: Ground, sizes: Sizes): Promise<Findings> {
  const { dialect } = ground
  say(`${dialect}: making a database of ${sizes.residents} residents and ${sizes.held} acts`)
  const template = await makeTemplate(ground, sizes)
  const batches = planBatches(template, sizes)
  const store = STORE[dialect]
  const atStore: number[] = []
  const full: Session[] = []
  for (let round = 0; round < Math.min(sizes.rounds, MAX_ROUNDS); round++) {
    const time = await onCopy(ground, template, store, batches, (database) => store.run(database, batches, sizes.warmUp))
    atStore.push((sizes.timed * sizes.batch) / time)
    say(`${store.name}: ${shown(atStore.at(-1)!)} acts/s`)
    full.push(await session(ground, template, sizes, fullLoads(sizes, atStore.at(-1)!)))
  }
  const capacity = (name: string) => median(full.map(({ results }) => results[name]!.actsPerSecond))
  const [ofBatches, ofSingles] = [capacity('batches of 100'), capacity('single acts')]
  const calm = await session(ground, template, sizes, [
    atRate(sizes, 'batches at half', BATCH, CALM_CONNECTIONS, ofBatches / 2),
    atRate(sizes, 'single acts at half', 1, CALM_CONNECTIONS, ofSingles / 2),
  ])
  const past = await session(ground, template, sizes, [
    atRate(sizes, 'past capacity', BATCH, OVERLOAD_CONNECTIONS, ofBatches * OVERLOAD),
  ])
  await ground.remove(template.database)
  const figures = [
    { name: `at the store: ${store.name}`, value: median(atStore), unit: 'acts/s' },
    ...fullFigures(full, atStore),
    ...calmFigures(calm),
    ...overloadFigures(past),
    {
      name: 'memory of the server, at most',
      value: Math.max(...[...full, calm, past].map(({ peakMemory }) => peakMemory)),
      unit: 'MB',
      target: { atMost: 400 },
    },
    {
      name: 'acts acknowledged and not there, or there and not acknowledged',
      value: [...full, calm, past].reduce((sum, { unacknowledged }) => sum + Math.abs(unacknowledged), 0),
      unit: 'acts',
      target: { atMost: 0 },
    },
  ]
  return { limit: LIMIT, figures, raw: { actsPerSecondAtStore: atStore, full, calm, past } }
}

const LIMIT =
  'Held against the store in the same run. Server and client share the machine; requests are signed ahead of the clock; 2 % of the\n' +
  '  acts repeat an earlier one. Latencies at a constant rate count from the moment a request was due.'

function fullFigures(full: readonly Session[], atStore: readonly number[]): Figure[] {
  return [
    { name: 'batches of 100', connections: BATCH_CONNECTIONS, share: 70 },
    { name: 'single acts', connections: SINGLE_CONNECTIONS, share: 25 },
  ].flatMap(({ name, connections, share }) => {
    const results = full.map((one) => one.results[name]!)
    const of = (what: 'actsPerSecond' | 'p50' | 'p99') => median(results.map((result) => result[what]))
    const share100 = median(results.map(({ actsPerSecond }, i) => (100 * actsPerSecond) / atStore[i]!))
    return [
      {
        name,
        value: of('actsPerSecond'),
        unit: 'acts/s',
        note: `${connections} connections, p50 ${shown(of('p50'))} ms, p99 ${shown(of('p99'))} ms`,
      },
      { name: `${name} ÷ store`, value: share100, unit: '%', target: { atLeast: share } },
    ]
  })
}

const calmFigures = ({ results }: Session): Figure[] =>
  Object.entries(results).map(([name, { p50, p99, requestsPerSecond }]) => ({
    name: `${name} of capacity, p99`,
    value: p99,
    unit: 'ms',
    target: { atMost: 100 },
    note: `${shown(requestsPerSecond)} requests/s, p50 ${shown(p50)} ms`,
  }))

function overloadFigures({ results }: Session): Figure[] {
  const result = results['past capacity']!
  return [
    { name: `${OVERLOAD} times the capacity: credited`, value: result.actsPerSecond, unit: 'acts/s' },
    {
      name: '… turned away by 429 or 503',
      value: (100 * sumOf(result, turnedAway)) / sumOf(result, () => true),
      unit: '%',
    },
    { name: '… turned away without Retry-After', value: result.withoutRetryAfter, unit: 'answers', target: { atMost: 0 } },
    {
      name: '… any other answer, or none',
      value: sumOf(result, (status) => status !== 200 && !turnedAway(status)),
      unit: 'answers',
      target: { atMost: 0 },
    },
  ]
}

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Ground } from '../ground/ground'
import type { Part, Sizes } from '../options'
import { type Figure, holds } from './figure'
import { type Machine, thisMachine } from './machine'
import { table } from './table'

/** What a part of the benchmark found: the figures, and everything they were made from. */
export interface Findings {
  /** What the figures were measured against, in words. */
  limit: string
  figures: Figure[]
  raw: unknown
}

let machine: Machine | undefined

/** Results of a quick run are for nobody but the one who looks. */
const folder = (quick: boolean) => (quick ? 'node_modules/.cache/bench/results' : 'bench/results')

/** Prints the table and writes the file. Answers whether every target was met. */
export function tell(part: Part, ground: Ground, sizes: Sizes, { limit, figures, raw }: Findings): boolean {
  machine ??= thisMachine()
  const file = path.join(folder(sizes.quick), `${ground.dialect}-${part}.json`)
  const result = {
    part,
    dialect: ground.dialect,
    date: new Date().toISOString(),
    machine,
    database: ground.about,
    sizes,
    limit,
    figures: figures.map((figure) => ({ ...figure, holds: holds(figure) })),
    raw,
  }
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`)
  console.log(`\n${part} on ${ground.dialect}${sizes.quick ? ' — QUICK: the figures mean nothing' : ''}\n`)
  console.log(
    `${table(figures)}\n\n  ${limit}\n  ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.disk},`,
  )
  console.log(
    `  a sync takes ${machine.syncMs} ms; ${machine.system}; Node ${machine.node}; ${ground.about.version}\n  → ${file}`,
  )
  return figures.every((figure) => holds(figure) !== false)
}

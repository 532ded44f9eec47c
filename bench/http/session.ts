import type { Database } from '@tanpuhui/store'
import { say } from '../figures/progress'
import { shown } from '../figures/table'
import type { Ground } from '../ground/ground'
import type { Sizes } from '../options'
import type { Template } from '../store/template'
import { type Phase, type PhaseResult, runPhase } from './phase'
import { dataFolder, peakMemory, removeFolder, startProgramme } from './programme'

/** A phase but for what the session knows. */
export type Load = Pick<Phase, 'batch' | 'connections' | 'requests'> & { name: string; rate?: number }

/** What a server did on a copy of the template, phase by phase. */
export interface Session {
  results: Record<string, PhaseResult>
  /** MB. */
  peakMemory: number
  /** How many more (or, below zero, fewer) acts the database holds than were acknowledged. */
  unacknowledged: number
}

const records = (ground: Ground, database: Database): Promise<number> =>
  ground.ask(database, async (ask) => Number((await ask('SELECT count(*) AS n FROM activity_record'))[0]!.n))

/** Starts the server on a fresh copy, puts the loads on it one after the other, kills it, and compares what it said with what is there. */
export async function session(ground: Ground, template: Template, sizes: Sizes, loads: readonly Load[]): Promise<Session> {
  const before = await records(ground, template.database)
  const database = await ground.copy(template.database, 'served')
  const folder = dataFolder(ground)
  const { server, partners } = await startProgramme(ground, database, folder)
  const results: Record<string, PhaseResult> = {}
  for (const [i, { name, ...load }] of loads.entries()) {
    const { residents, httpWarmUp: warmUp, httpTimed: timed } = sizes
    const result = await runPhase({ url: server.url, partners, residents, seed: 100 + i, warmUp, timed, ...load })
    if (result.refused > 0) throw new Error(`${name}: ${result.refused} acts were refused`)
    results[name] = result
    say(`${name}: ${shown(result.actsPerSecond)} acts/s, p50 ${shown(result.p50)} ms, p99 ${shown(result.p99)} ms`)
  }
  const memory = peakMemory(server.pid)
  await server.kill()
  const credited = Object.values(results).reduce((sum, result) => sum + result.credited, 0)
  const unacknowledged = (await records(ground, database)) - before - credited
  await ground.remove(database)
  removeFolder(folder)
  return { results, peakMemory: memory, unacknowledged }
}

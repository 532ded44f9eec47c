import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { PartnerKey } from '@tanpuhui/partner-sdk'
import type { Database } from '@tanpuhui/store'
import { ready, type ServerProcess, startServer } from '../../apps/bff/test/server-process'
import type { Ground } from '../ground/ground'

/** A partner of the sandbox, as data/sandbox/partners.json names it. */
export interface Partner extends PartnerKey {
  code: string
  behaviours: string[]
}

/** The built server on a database. */
export interface Programme {
  server: ServerProcess
  partners: Partner[]
  /** Seconds from the start of the process to the first 200 of /readyz. */
  startUp: number
}

/** A folder for what the server keeps beside its database. */
export const dataFolder = (ground: Ground): string => mkdtempSync(path.join(ground.folder, 'data-'))

/** Starts the built server, in the sandbox and without its traffic. */
export async function startProgramme(ground: Ground, database: Database, folder: string): Promise<Programme> {
  const environment = { DATA_DIR: folder, DATABASE_URL: ground.url(database) }
  const start = performance.now()
  const server = await startServer(environment, path.join(folder, 'server.log'))
  await ready(server)
  return {
    server,
    startUp: (performance.now() - start) / 1_000,
    partners: JSON.parse(readFileSync(path.join(folder, 'sandbox/partners.json'), 'utf8')) as Partner[],
  }
}

/** The most memory that a process has held so far, in MB; NaN where the system does not tell. */
export function peakMemory(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1_024
  } catch {
    return Number.NaN
  }
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPostgres } from '../../packages/store/test/postgres-server'

export const DIALECTS = ['sqlite', 'postgresql'] as const
export type Dialect = (typeof DIALECTS)[number]

/** Where the programme keeps its data, and what stands behind it. */
export interface TestBed {
  dataDir: string
  /** What to look at when something went wrong. */
  folders: string[]
  environment: Record<string, string>
  /** The database server, when there is one apart from the programme. */
  server: { crash(): Promise<void>; start(): Promise<void> } | null
  /** Ends the database server; its data go too, unless they are to be looked at. */
  end(keep: boolean): Promise<void>
}

/** A fresh data folder with, for PostgreSQL, a cluster of its own that syncs what it commits. */
export async function testBed(dialect: Dialect): Promise<TestBed> {
  const dataDir = mkdtempSync(path.join(tmpdir(), `tanpuhui-chaos-${dialect}-`))
  if (dialect === 'sqlite')
    return { dataDir, folders: [dataDir], environment: { DATA_DIR: dataDir }, server: null, end: async () => undefined }
  const server = await startPostgres({ durable: true })
  process.once('exit', () => void server.crash())
  return {
    dataDir,
    folders: [dataDir, server.folder],
    environment: { DATA_DIR: dataDir, DATABASE_URL: server.url('postgres') },
    server,
    end: (keep) => (keep ? server.halt() : server.stop()),
  }
}

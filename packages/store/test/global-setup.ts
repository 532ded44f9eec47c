import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { migrate } from '../src/migrate'
import { type PostgresServer, startPostgres } from './postgres-server'

declare global {
  var testServer: { postgres: PostgresServer; scratch: string } | undefined
}

/** Starts PostgreSQL and makes one migrated template for each dialect, of which every test file takes a copy. */
export default async function setUp(): Promise<void> {
  const postgres = await startPostgres()
  const scratch = mkdtempSync(path.join(tmpdir(), 'tanpuhui-test-'))
  const admin = new Client({ connectionString: postgres.url('postgres') })
  await admin.connect()
  await admin.query('CREATE DATABASE template_migrated')
  await admin.end()
  const prisma = path.resolve(__dirname, '../../../prisma')
  await migrate({ dialect: 'postgresql', url: postgres.url('template_migrated') }, prisma, Date.now)
  await migrate({ dialect: 'sqlite', file: path.join(scratch, 'template.db') }, prisma, Date.now)
  globalThis.testServer = { postgres, scratch }
  // biome-ignore lint/style/noProcessEnv: the way from Jest's parent process to its workers
  Object.assign(process.env, { TEST_POSTGRES: postgres.url('postgres'), TEST_SCRATCH: scratch })
}

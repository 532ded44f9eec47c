import { randomUUID } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import type { Database } from '../src/database-url'

/** Both dialects, for `describe.each`. */
export const DIALECTS = ['sqlite', 'postgresql'] as const
export type Dialect = (typeof DIALECTS)[number]

const setting = (name: 'TEST_POSTGRES' | 'TEST_SCRATCH'): string => {
  // biome-ignore lint/style/noProcessEnv: set by the global set-up
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: these tests run in the project "server"`)
  return value
}

/** A fresh, migrated database of its own for one test file. */
export const freshDatabase = (dialect: Dialect): Promise<Database> => database(dialect, { template: true })

/** A database of its own without a schema. */
export const emptyDatabase = (dialect: Dialect): Promise<Database> => database(dialect, { template: false })

async function database(dialect: Dialect, { template }: { template: boolean }): Promise<Database> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  if (dialect === 'sqlite') {
    const file = path.join(setting('TEST_SCRATCH'), `${name}.db`)
    if (template) copyFileSync(path.join(setting('TEST_SCRATCH'), 'template.db'), file)
    return { dialect, file }
  }
  const admin = new Client({ connectionString: setting('TEST_POSTGRES') })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}${template ? ' TEMPLATE template_migrated' : ''}`)
  await admin.end()
  const url = new URL(setting('TEST_POSTGRES'))
  url.pathname = `/${name}`
  return { dialect, url: url.toString() }
}

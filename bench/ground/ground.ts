import type { Database } from '@tanpuhui/store'
import type { Dialect } from '../options'
import { postgresqlGround } from './postgresql'
import { sqliteGround } from './sqlite'

/** Answers a question in SQL, read-only. Integers of 64 bits may come as bigint or text. */
export type Ask = (sql: string) => Promise<Record<string, unknown>[]>

/** Where databases of a benchmark are made: durable, on the disk of the temporary folder. */
export interface Ground {
  dialect: Dialect
  /** Version and settings, for the results. */
  about: { version: string; settings: Record<string, string> }
  folder: string
  /** A new database with the newest schema. */
  create(name: string): Promise<Database>
  /** A copy of a database that nobody has open, as it stands on the disk. */
  copy(from: Database, name: string): Promise<Database>
  /** Removes it, though a process that was killed a moment ago may still seem to use it. */
  remove(database: Database): Promise<void>
  /** Brings statistics up to date and writes everything to the data files, so that every copy starts alike. */
  settle(database: Database): Promise<void>
  ask<Result>(database: Database, work: (ask: Ask) => Promise<Result>): Promise<Result>
  /** The value of DATABASE_URL. */
  url(database: Database): string
  end(): Promise<void>
}

/** Opens the ground of a dialect. */
export const openGround = (dialect: Dialect): Promise<Ground> => (dialect === 'sqlite' ? sqliteGround() : postgresqlGround())

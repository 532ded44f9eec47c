import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { AppError, dayToIso, isoDaySchema, isoToDay } from '@tanpuhui/contract'
import { CATALOGUE, lintCatalogue, methodsDocument, RAW_CATALOGUE } from '@tanpuhui/methodology'
import { openSnapshot } from '@tanpuhui/store'
import type { Config } from '../config'
import { programmeNamed } from '../programme'
import { recomputeAll } from './recompute-all'
import { recomputeOne } from './recompute-one'
import { runCommand } from './run-command'

const USAGE = `usage: npm run methods -- lint
       npm run methods -- docs [--check]
       npm run methods -- recompute --record ID [--version CODE@VERSION]
       npm run methods -- recompute --all [--as-of YYYY-MM-DD]`

/** docs/methods.md, seen from apps/bff/dist. */
const DOCUMENT = path.resolve(__dirname, '../../../docs/methods.md')

runCommand(async (config) => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      record: { type: 'string' },
      version: { type: 'string' },
      all: { type: 'boolean' },
      'as-of': { type: 'string' },
      check: { type: 'boolean' },
    },
  })
  const [what, ...surplus] = positionals
  const misplaced = values.record === undefined ? values.version : values['as-of']
  if (surplus.length > 0 || misplaced !== undefined) throw new Error(USAGE)
  if (what === 'lint') return lint()
  if (what === 'docs') return document(values.check ?? false)
  if (what !== 'recompute' || (values.record === undefined) === (values.all === undefined)) throw new Error(USAGE)
  if (values.record === undefined)
    return recomputed(config, (snapshot, programme) => recomputeAll(snapshot, programme, asOf(values)))
  if (!/^\d{1,19}$/.test(values.record)) throw new Error(`"${values.record}" is no record's id.\n${USAGE}`)
  const id = BigInt(values.record)
  return recomputed(config, (snapshot, programme) => recomputeOne(snapshot, programme, id, values.version))
})

function asOf({ 'as-of': day }: { 'as-of'?: string | undefined }): number | null {
  if (day === undefined) return null
  if (!isoDaySchema.safeParse(day).success || dayToIso(isoToDay(day)) !== day)
    throw new Error(`"${day}" is no day: expected YYYY-MM-DD.`)
  return isoToDay(day)
}

type Recompute = (
  snapshot: Awaited<ReturnType<typeof openSnapshot>>,
  programme: ReturnType<typeof programmeNamed>,
) => Promise<boolean>

/** Runs `work` on a consistent view of the database; ends with 1 when it found a difference. */
async function recomputed(config: Config, work: Recompute): Promise<void> {
  const snapshot = await openSnapshot(config.database)
  try {
    process.exitCode = (await work(snapshot, programmeNamed(config.programme))) ? 0 : 1
  } catch (error) {
    if (error instanceof AppError) throw new Error(`${error.userMessage.zh} ${error.userMessage.en}`)
    throw error
  } finally {
    await snapshot.close()
  }
}

function lint(): void {
  const problems = lintCatalogue(RAW_CATALOGUE)
  for (const { file, path: at, reason } of problems) console.log(`${file} ${at}: ${reason}`)
  const { behaviours, methods, factors } = CATALOGUE
  console.log(
    problems.length === 0
      ? `${behaviours.size} behaviours, ${methods.size} methods and ${factors.size} factors: no problem.`
      : `${problems.length} problems.`,
  )
  process.exitCode = problems.length === 0 ? 0 : 1
}

/** Writes docs/methods.md, or with `check` only says whether it is what it should be. */
function document(check: boolean): void {
  const text = methodsDocument(CATALOGUE)
  if (!check) {
    writeFileSync(DOCUMENT, text)
    return
  }
  const same = readFileSync(DOCUMENT, 'utf8') === text
  console.log(same ? 'docs/methods.md is up to date.' : 'docs/methods.md is out of date: npm run methods -- docs')
  process.exitCode = same ? 0 : 1
}

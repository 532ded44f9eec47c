import { parseArgs } from 'node:util'
import { type CopyProgress, copyProgramme, parseDatabaseUrl } from '@tanpuhui/store'
import { programmeNamed } from '../programme'
import { compareAudits } from './compare-audits'
import { showProgress } from './progress'
import { runCommand } from './run-command'

const USAGE = 'usage: npm run db:copy -- --from file:tanpuhui.db --to postgresql://user:password@host/db'
const MOVED_ON = `复制期间源库又有写入，目标库缺少这些写入。请停止服务，清空目标库后重新复制。
The source was written to during the copy, and the target lacks those writes. Stop the server, make the target anew and copy again.`

const LABELS: Record<CopyProgress['stage'], string> = {
  copying: '复制 Copying',
  comparing: '逐行比对 Comparing',
}

/** A bar for each stage, when it comes. */
function progressOfStages(): (progress: CopyProgress) => void {
  const bars: Partial<Record<CopyProgress['stage'], ReturnType<typeof showProgress>>> = {}
  return ({ stage, done, total }) => {
    bars[stage] ??= showProgress({ label: LABELS[stage], unit: '行 rows' })
    bars[stage](done, total)
  }
}

/** Moves a programme from SQLite to PostgreSQL, and audits both sides. */
runCommand(async ({ dataDir, prismaDir, programme }) => {
  const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } })
  if (!values.from || !values.to) throw new Error(USAGE)
  const [from, to] = [parseDatabaseUrl(values.from, dataDir), parseDatabaseUrl(values.to, dataDir)]
  const onProgress = progressOfStages()
  const { copied, resumedAfter, tables, sourceMovedOn } = await copyProgramme({
    from,
    to,
    prismaFolder: prismaDir,
    now: Date.now,
    onProgress,
  })
  if (sourceMovedOn) throw new Error(MOVED_ON)
  const wrong = await compareAudits(from, to, programmeNamed(programme))
  const rows = tables.reduce((sum, table) => sum + table.rows, 0).toLocaleString('en')
  console.log(
    wrong === 0
      ? '两边审计一致，账目平衡 The audits agree: the books balance on both sides.'
      : `两边审计一致，有相同的 ${wrong} 处差异 The audits agree: both sides have the same ${wrong} differences.`,
  )
  const before = resumedAfter > 0 ? ` (${resumedAfter.toLocaleString('en')} of them by the copy that was interrupted)` : ''
  console.log(
    copied
      ? `复制完成 Copied ${rows} rows in ${tables.length} tables${before}.`
      : `此前已完整复制，未作改动 Copied before: the target already holds all ${rows} rows, and nothing was written.`,
  )
})

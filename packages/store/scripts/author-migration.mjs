// Writes the next migration of both dialects from what changed in prisma/models.
// usage: node packages/store/scripts/author-migration.mjs <name>
// The SQL comes from Prisma's own schema engine (its WASM build: no server, no download). Read it before committing it.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import * as engineRuntime from '@prisma/schema-engine-wasm/schema_engine_bg'

const require = createRequire(import.meta.url)
const root = path.resolve(import.meta.dirname, '../../..')
const name = process.argv[2]
if (!/^[a-z0-9_]+$/.test(name ?? '')) throw new Error('usage: author-migration.mjs <name_in_snake_case>')

/** The schema's files of one dialect, read from `base`. */
async function schemaFiles(base, provider) {
  const files = [path.join('prisma', provider, 'schema.prisma')]
  for (const file of (await readdir(path.join(base, 'prisma/models'))).sort()) files.push(path.join('prisma/models', file))
  return Promise.all(files.map(async (file) => ({ path: file, content: await readFile(path.join(base, file), 'utf8') })))
}

/** The schema as it stood in the commit that last added a migration; null when there is none yet. */
async function lastMigrated() {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  const commit = git('log', '-1', '--format=%H', '--diff-filter=A', '--', 'prisma/*/migrations/*/migration.sql')
  if (!commit) return null
  const dir = await mkdtemp(path.join(tmpdir(), 'schema-'))
  execFileSync('sh', ['-c', `git archive ${commit} prisma | tar x -C '${dir}'`], { cwd: root })
  return dir
}

async function startEngine() {
  const wasm = path.join(path.dirname(require.resolve('@prisma/schema-engine-wasm')), 'schema_engine_bg.wasm')
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) }
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(await readFile(wasm)), {
    './schema_engine_bg.js': engineRuntime,
  })
  engineRuntime.__wbg_set_wasm(exports)
  exports.__wbindgen_start()
}

/** An adapter that is asked only for the server's version. */
function offlineAdapter(provider) {
  const connection = {
    provider: provider === 'sqlite' ? 'sqlite' : 'postgres',
    adapterName: 'offline',
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    queryRaw: async () => ({
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, 'PostgreSQL 15.0', 150000]],
    }),
    executeRaw: async () => 0,
    executeScript: async () => {},
    dispose: async () => {},
  }
  return {
    provider: connection.provider,
    adapterName: 'offline',
    connect: async () => connection,
    connectToShadowDb: async () => connection,
  }
}

await startEngine()
const before = await lastMigrated()
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
for (const provider of ['sqlite', 'postgresql']) {
  const files = await schemaFiles(root, provider)
  const engine = await engineRuntime.SchemaEngine.new(
    { datamodels: files.map((file) => [file.path, file.content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(offlineAdapter(provider)),
  )
  const { stdout } = await engine.diff({
    from: before ? { tag: 'schemaDatamodel', files: await schemaFiles(before, provider) } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  const folder = path.join(root, 'prisma', provider, 'migrations', `${stamp}_${name}`)
  if (existsSync(folder)) throw new Error(`${folder} exists`)
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'migration.sql'), stdout)
  console.log(path.relative(root, folder))
}

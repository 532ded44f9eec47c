// Bundles SQLite's threads: worker threads load JavaScript only.
import { build } from 'esbuild'

await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: { 'sqlite-writer': 'src/sqlite/writer.worker.ts', 'sqlite-checkpointer': 'src/sqlite/checkpointer.worker.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: true,
  external: ['better-sqlite3', '@tanpuhui/store/sqlite-checkpointer'],
})

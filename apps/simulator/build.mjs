import { copyFile, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const at = (path) => join(here, path)

await rm(at('dist'), { recursive: true, force: true })
await mkdir(at('dist/page'), { recursive: true })
await Promise.all([
  build({
    entryPoints: { simulator: at('src/runtime/main.ts') },
    outdir: at('dist/page'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    logLevel: 'warning',
  }),
  build({ entryPoints: [at('src/page/simulator.css')], outdir: at('dist/page'), bundle: true, logLevel: 'warning' }),
  build({
    entryPoints: { server: at('src/server/start.ts') },
    outdir: at('dist'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  }),
  copyFile(at('src/page/index.html'), at('dist/page/index.html')),
])

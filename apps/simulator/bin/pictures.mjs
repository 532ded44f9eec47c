#!/usr/bin/env node
// Takes a picture of every screen in every look and width, and says what lies wrong on them. Build the apps first.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const USAGE =
  'npm run pictures -- <folder> [screen …] [--width 320|375|430] [--look light|dark|care] [--whole]; width and look may be repeated'

const { values, positionals } = parseArgs({
  options: { width: { type: 'string', multiple: true }, look: { type: 'string', multiple: true }, whole: { type: 'boolean' } },
  allowPositionals: true,
})
const [folder, ...screens] = positionals
if (!folder) {
  console.error(USAGE)
  process.exit(1)
}

const simulator = join(dirname(fileURLToPath(import.meta.url)), '..')
const outfile = join(simulator, 'dist/pictures/take-pictures.cjs')
await build({
  entryPoints: [join(simulator, 'test/screens/take-pictures.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'warning',
  external: ['playwright-core', '@fastify/*', 'fastify', 'miniprogram-compiler', 'glass-easel*'],
})
const { takePictures } = createRequire(import.meta.url)(outfile)
await takePictures(folder, {
  screens,
  ...(values.whole ? { whole: true } : {}),
  ...(values.width ? { widths: values.width.map(Number) } : {}),
  ...(values.look ? { looks: values.look } : {}),
})

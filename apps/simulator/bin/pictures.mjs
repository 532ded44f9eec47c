#!/usr/bin/env node
// Takes a picture of every screen in every look and width, and says what lies wrong on them. Build the apps first.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

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
const [folder, ...screens] = process.argv.slice(2)
if (!folder) {
  console.error('usage: npm run pictures -- <folder> [screen …]')
  process.exit(1)
}
const { takePictures } = createRequire(import.meta.url)(outfile)
await takePictures(folder, screens)

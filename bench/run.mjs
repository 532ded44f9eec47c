// node bench/run.mjs <entry.ts> [args]: bundles a TypeScript program that imports our packages as source, and runs it in the repository's root.
import { createRequire } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
const [entry] = process.argv.splice(2, 1)
if (!entry) throw new Error('usage: node bench/run.mjs <entry.ts> [args]')
const source = path.resolve(entry)
const outfile = path.join(root, 'node_modules/.cache/bench', `${path.relative(root, source).replaceAll(/[^\w-]+/g, '_')}.cjs`)

/** What npm installed stays outside, the built SQLite writer too: a thread loads it by its name. */
const keepInstalled = {
  name: 'keep-installed',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) =>
      kind === 'entry-point' || (name.startsWith('@tanpuhui/') && name !== '@tanpuhui/store/sqlite-writer')
        ? undefined
        : { path: name, external: true },
    )
  },
}

await build({
  entryPoints: [source],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
  plugins: [keepInstalled],
})
process.chdir(root)
process.argv[1] = outfile
process.setSourceMapsEnabled(true)
createRequire(import.meta.url)(outfile)

#!/usr/bin/env node
// WeChat's own compilers must accept every template and style sheet of a built mini-program.
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'

const dir = resolve(process.argv[2] ?? '')
if (!process.argv[2] || !existsSync(join(dir, 'app.json'))) {
  console.error('usage: wxml-check <folder of a built mini-program>')
  process.exit(2)
}

const platform = { linux: 'linux', darwin: 'mac', win32: 'windows' }[process.platform]
const shipped = join(dirname(createRequire(import.meta.url).resolve('miniprogram-compiler/package.json')), 'bin', platform ?? '')
const files = readdirSync(dir, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `./${relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/')}`)

// npm leaves the compilers without their executable bit; a copy leaves node_modules as it was installed.
const workshop = mkdtempSync(join(tmpdir(), 'wxml-check-'))
const compiler = (name) => {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  const copy = join(workshop, file)
  copyFileSync(join(shipped, file), copy)
  chmodSync(copy, 0o755)
  return copy
}

try {
  for (const [name, extensions] of [
    ['wcc', /\.(wxml|wxs)$/],
    ['wcsc', /\.wxss$/],
  ]) {
    const inputs = files.filter((file) => extensions.test(file))
    if (inputs.length === 0) continue
    const { status, stderr, error } = spawnSync(compiler(name), ['-d', ...inputs], {
      cwd: dir,
      maxBuffer: 2 ** 30,
      encoding: 'utf8',
    })
    if (status === 0) console.log(`${name}: ${inputs.length} files accepted`)
    else {
      console.error(`${name}: refused (${status ?? error?.message})\n${stderr ?? ''}`)
      process.exitCode = 1
    }
  }
} finally {
  rmSync(workshop, { recursive: true, force: true })
}

// npm start [-- --programme NAME]: prepares, builds what is not built, and serves.

import { createRequire } from 'node:module'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { turbo } from './build.mjs'
import { prepare } from './prepare.mjs'

const { values } = parseArgs({ options: { programme: { type: 'string' } } })
if (values.programme) process.env.PROGRAMME = values.programme

prepare()
console.log('构建（首次约两分钟）… Building what is not built yet (about two minutes, the first time)…')
turbo('build', 'build:h5', '--filter=!@tanpuhui/simulator')
createRequire(import.meta.url)(path.resolve(import.meta.dirname, '../dist/server.cjs'))

// npm start [-- --programme NAME]: prepares, builds what is not built, and serves.

import { parseArgs } from 'node:util'
import { turbo } from './build.mjs'
import { load } from './load.mjs'
import { prepare } from './prepare.mjs'

const programme = named()
if (programme) process.env.PROGRAMME = programme

/** The programme that is asked for, if any. */
function named() {
  try {
    return parseArgs({ options: { programme: { type: 'string' } } }).values.programme
  } catch (error) {
    console.error(`${error.message}\n用法 usage: npm start -- --programme sanjin`)
    process.exit(1)
  }
}

prepare()
console.log('构建（首次约两分钟）… Building what is not built yet (about two minutes, the first time)…')
turbo('build', 'build:h5', '--filter=!@tanpuhui/simulator')
load('server')

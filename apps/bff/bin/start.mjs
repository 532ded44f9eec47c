// npm start [-- --programme NAME]: prepares, builds what is not built, and serves.

import { turbo } from './build.mjs'
import { load } from './load.mjs'
import { prepare } from './prepare.mjs'
import { takeProgramme } from './programme-option.mjs'

takeProgramme()
const [unknown] = process.argv.slice(2)
if (unknown !== undefined) {
  console.error(`不认识的参数 unknown argument: ${unknown}\n用法 usage: npm start -- --programme sanjin`)
  process.exit(1)
}

prepare()
console.log('构建（首次约两分钟）… Building what is not built yet (about two minutes, the first time)…')
turbo('build', 'build:h5', '--filter=!@tanpuhui/simulator')
load('server')

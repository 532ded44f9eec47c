// npm run verify | sandbox | db:migrate: builds the BFF if need be, then runs one of its commands with the arguments that follow.

import { createRequire } from 'node:module'
import path from 'node:path'
import { turbo } from './build.mjs'
import { prepare } from './prepare.mjs'

const [name] = process.argv.splice(2, 1)
prepare()
turbo('build', '--filter=@tanpuhui/bff...')
createRequire(import.meta.url)(path.resolve(import.meta.dirname, `../dist/${name}.cjs`))

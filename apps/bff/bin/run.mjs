// npm run verify | sandbox | db:migrate: builds the BFF if need be, then runs one of its commands with the arguments that follow;
// `--programme NAME` is understood by all.

import { turbo } from './build.mjs'
import { load } from './load.mjs'
import { prepare } from './prepare.mjs'
import { takeProgramme } from './programme-option.mjs'

const [name] = process.argv.splice(2, 1)
takeProgramme()
prepare()
turbo('build', '--filter=@tanpuhui/bff...')
load(name)

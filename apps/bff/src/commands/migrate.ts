import { parseArgs } from 'node:util'
import { migrate } from '@tanpuhui/store'
import { runCommand } from './run-command'

runCommand(async (config) => {
  parseArgs()
  const applied = await migrate(config.database, config.prismaDir, Date.now)
  console.log(applied.length ? `applied:\n${applied.map((name) => `  ${name}`).join('\n')}` : 'the schema is up to date')
})

import path from 'node:path'
import { migrate } from '@tanpuhui/store'
import { readConfig } from '../config'

const config = readConfig(process.env, path.resolve(__dirname, '../../..'))
migrate(config.database, config.prismaDir, Date.now).then(
  (applied) =>
    console.log(applied.length ? `applied:\n${applied.map((name) => `  ${name}`).join('\n')}` : 'the schema is up to date'),
  (error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  },
)

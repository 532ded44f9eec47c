import { say } from './figures/progress'
import { tell } from './figures/results'
import { openGround } from './ground/ground'
import { measureGrowth } from './growth/measure'
import { measureHttp } from './http/measure'
import { readOptions, USAGE } from './options'
import { measureStore } from './store/measure'

const MEASURE = { store: measureStore, http: measureHttp, growth: measureGrowth } as const

async function main(): Promise<void> {
  const { parts, dialects, sizes } = readOptions(process.argv.slice(2))
  let held = true
  for (const dialect of dialects)
    for (const part of parts) {
      const ground = await openGround(dialect)
      try {
        held = tell(part, ground, sizes, await MEASURE[part](ground, sizes)) && held
      } finally {
        await ground.end()
      }
    }
  if (held) return
  say('a target was missed')
  if (!sizes.quick) process.exitCode = 1
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
main().catch((error: Error) => {
  console.error(error.message === USAGE ? USAGE : error)
  process.exitCode = 1
})

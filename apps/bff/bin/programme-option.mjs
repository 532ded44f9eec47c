import { parseArgs } from 'node:util'

const OPTION = { options: { programme: { type: 'string' } }, strict: false, tokens: true }

/** Takes `--programme NAME` out of the arguments, for which every command has the same meaning: that programme and its own database. */
export function takeProgramme() {
  const { tokens } = parseArgs(OPTION)
  const named = tokens.find(({ name }) => name === 'programme')
  if (!named?.value) return
  process.env.PROGRAMME = named.value
  process.argv.splice(2 + named.index, named.inlineValue ? 1 : 2)
}

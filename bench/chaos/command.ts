import { once } from 'node:events'
import { type Environment, launch } from '../../apps/bff/test/server-process'

/** Runs one of the built commands; throws with what it printed when it fails. */
export async function command(program: string, args: string[], environment: Environment): Promise<void> {
  const child = launch(program, args, environment)
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      printed += data
    })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${printed}`)
}

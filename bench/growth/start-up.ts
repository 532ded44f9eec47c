import type { Database } from '@tanpuhui/store'
import type { Ground } from '../ground/ground'
import { dataFolder, removeFolder, startProgramme } from '../http/programme'

const STARTS = 5

/** Seconds from the start of the process to the first 200 of /readyz. The first start also makes keys and accounts. */
export async function startUps(ground: Ground, database: Database): Promise<{ first: number; later: number[] }> {
  const folder = dataFolder(ground)
  const times: number[] = []
  for (let n = 0; n <= STARTS; n++) {
    const { server, startUp } = await startProgramme(ground, database, folder)
    times.push(startUp)
    await server.kill()
  }
  removeFolder(folder)
  const [first, ...later] = times
  return { first: first!, later }
}

import { parentPort, workerData } from 'node:worker_threads'
import { connectSqlite } from './connect'

/** How often it goes on with what was written while it worked; each time there is less, and then the log begins anew. */
const ROUNDS = 4

const db = connectSqlite((workerData as { file: string }).file, { fileMustExist: true, cache: 1_024 })
const port = parentPort!

port.on('message', () => {
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const [state] = db.pragma('wal_checkpoint(PASSIVE)') as [{ log: bigint; checkpointed: bigint }]
      if (state.log === state.checkpointed) break
    }
  } catch {
    // The next one tries again; what keeps it from writing keeps the writer too, who tells.
  }
  port.postMessage('done')
})

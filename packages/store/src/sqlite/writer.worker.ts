import { parentPort, workerData } from 'node:worker_threads'
import { connectSqlite } from './connect'
import { groupCommit } from './group-commit'

/** The one writing connection, in a thread of its own so that a large batch never holds up requests. */
const db = connectSqlite((workerData as { file: string }).file)
const port = parentPort!
const { take, close } = groupCommit(db, (reply) => port.postMessage(reply))

port.on('message', (message: Parameters<typeof take>[0] | 'close') => {
  if (message !== 'close') return take(message)
  close(() => {
    db.close()
    port.close()
  })
})

import { parentPort, workerData } from 'node:worker_threads'
import { connectSqlite } from './connect'
import { groupCommit } from './group-commit'
import type { WriterMessage } from './writer'

/** The one writing connection, in a thread of its own so that a large batch never holds up requests. */
const db = connectSqlite((workerData as { file: string }).file, { fileMustExist: true })
const port = parentPort!
const group = groupCommit(db, (reply) => port.postMessage(reply))

port.on('message', (message: WriterMessage) => {
  if (message === 'close')
    group.close(() => {
      db.close()
      port.close()
    })
  else if (message === 'end turn') group.endTurn()
  else if ('turn' in message) group.askForTurn(message.turn)
  else group.take(message)
})

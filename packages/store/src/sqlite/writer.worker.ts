import { parentPort, workerData } from 'node:worker_threads'
import { checkpointer } from './checkpointer'
import { connectSqlite } from './connect'
import { groupCommit } from './group-commit'
import { sameFile } from './same-file'
import type { WriterMessage } from './writer'

/** The one writing connection, in a thread of its own so that a large batch never holds up requests. */
const { file } = workerData as { file: string }
const db = connectSqlite(file, { fileMustExist: true })
const port = parentPort!
const checkpoints = checkpointer(file)
const group = groupCommit(db, (reply) => port.postMessage(reply), sameFile(file), checkpoints.committed)

port.on('message', (message: WriterMessage) => {
  if (message === 'close')
    group.close(async () => {
      await checkpoints.close()
      db.close()
      port.close()
    })
  else if (message === 'end turn') group.endTurn()
  else if ('turn' in message) group.askForTurn(message.turn)
  else group.take(message)
})

import { parentPort, workerData } from 'node:worker_threads'
import type { Judgement, Neighbourhood } from '../beside/standing-act'
import { checkpointer } from './checkpointer'
import { connectSqlite } from './connect'
import { groupCommit } from './group-commit'
import { sameFile } from './same-file'
import type { Question, WriterData, WriterMessage } from './writer'

/** The one writing connection, in a thread of its own so that a large batch never holds up requests. */
const { file, judged, streaks } = workerData as WriterData
const db = connectSqlite(file, { fileMustExist: true })
const port = parentPort!
const checkpoints = checkpointer(file)

/** Settles the one question that is open, if any: there is one transaction at a time, and it waits. */
let told: ((judgement: Promise<Judgement>) => void) | undefined
const ask = (neighbourhood: Neighbourhood) =>
  new Promise<Judgement>((resolve) => {
    told = resolve
    port.postMessage({ ask: neighbourhood } satisfies Question)
  })
const group = groupCommit(db, (reply) => port.postMessage(reply), sameFile(file), checkpoints.committed, {
  judge: judged ? ask : null,
  streaks,
})

port.on('message', (message: WriterMessage) => {
  if (message === 'close')
    group.close(async () => {
      await checkpoints.close()
      db.close()
      port.close()
    })
  else if (message === 'end turn') group.endTurn()
  else if ('judgement' in message) told?.(Promise.resolve(message.judgement))
  else if ('failure' in message) told?.(Promise.reject(new Error(message.failure)))
  else if ('turn' in message) group.askForTurn(message.turn)
  else group.take(message)
})

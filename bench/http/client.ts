import { drive } from './drive'
import type { Phase } from './phase'
import { signedRequests } from './requests'

// A process that puts load on a server: makes all requests first, then sends them and tells what came of it.
process.once('message', async (phase: Phase) => {
  const result = await drive(phase, signedRequests(phase))
  process.send!(result, () => process.exit(0))
})

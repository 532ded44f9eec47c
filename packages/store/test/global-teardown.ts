import { rmSync } from 'node:fs'

/** Stops PostgreSQL and removes what the tests left. */
export default async function tearDown(): Promise<void> {
  await globalThis.testServer?.postgres.stop()
  if (globalThis.testServer) rmSync(globalThis.testServer.scratch, { recursive: true, force: true })
}

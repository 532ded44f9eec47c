// Generates both Prisma clients. Prisma's CLI would download a native schema engine that `generate` does not use:
// naming any existing file keeps it from trying.
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../../..')
for (const provider of ['sqlite', 'postgresql']) {
  const { status } = spawnSync('npx', ['prisma', 'generate', '--schema', `prisma/${provider}`], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      PRISMA_SCHEMA_ENGINE_BINARY: path.join(root, 'package.json'),
      ...process.env,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  })
  if (status !== 0) process.exit(status ?? 1)
}

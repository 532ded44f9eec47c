import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { AppError, photoSchema } from '@tanpuhui/contract'
import { insertOnce, shardOf } from '@tanpuhui/store'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Services } from '../../services'
import { residentOf } from '../session/resident-of'
import { photoFile } from './photo-file'
import { photoKind } from './photo-kind'

const MAX_BYTES = 5 * 1_048_576

/**
 * `POST /resident/v1/photos`, multipart field `file`: keeps a photo as evidence and answers its SHA-256.
 * Photos are private: no route gives them out. Errors: PHOTO_INVALID, PHOTO_REUSED (another resident sent it before).
 */
export function photoRoute(server: FastifyInstance, services: Services): void {
  server.post('/resident/v1/photos', { config: { access: 'resident' }, bodyLimit: MAX_BYTES + 65_536 }, async (request) => {
    const { residentId } = await residentOf(services, request.headers.authorization)
    const bytes = await fileIn(request)
    const kind = bytes && photoKind(bytes)
    if (!bytes || !kind) throw new AppError('PHOTO_INVALID')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await keep(photoFile(services.config.dataDir, sha256, kind.extension), bytes)
    await claim(services, { sha256, residentId, mime: kind.mime, bytes: bytes.length })
    return photoSchema.parse({ photo: sha256 })
  })
}

/** The bytes of the form's file; undefined when it has none, is broken off, or is over the limit. */
async function fileIn(request: FastifyRequest): Promise<Buffer | undefined> {
  if (!request.isMultipart()) return undefined
  try {
    return await (await request.file({ limits: { fileSize: MAX_BYTES, files: 1 } }))?.toBuffer()
  } catch {
    return undefined
  }
}

/** Writes a file as a whole: a crash half-way leaves no half of it under its name. */
async function keep({ folder, name }: ReturnType<typeof photoFile>, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const unfinished = path.join(folder, `.${name}.${randomUUID()}`)
  await writeFile(unfinished, bytes, { mode: 0o600, flush: true })
  await rename(unfinished, path.join(folder, name))
}

async function claim(
  { store, now }: Services,
  photo: { sha256: string; residentId: bigint; mime: string; bytes: number },
): Promise<void> {
  const shard = shardOf(photo.sha256)
  const { residentId } = await insertOnce(
    () => store.prisma.photo.create({ data: { shard, ...photo, uploadedAt: now() } }),
    () => store.prisma.photo.findUniqueOrThrow({ where: { shard_sha256: { shard, sha256: photo.sha256 } } }),
  )
  if (residentId !== photo.residentId) throw new AppError('PHOTO_REUSED')
}

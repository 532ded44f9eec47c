import { Readable } from 'node:stream'
import { AppError, localIso, type PersonalData } from '@tanpuhui/contract'
import { type PersonalSection, personalRows, shardOf } from '@tanpuhui/store'
import type { FastifyInstance } from 'fastify'
import type { Services } from '../../services'
import { profileOf } from '../profile/profile-of'
import { residentOf } from '../session/resident-of'
import { tellingOf } from './telling'

/** What stands before the sections. */
type Head = Pick<PersonalData, 'schema' | 'programme' | 'exportedAt' | 'profile'>

/**
 * `GET /resident/v1/export`: everything that is held about the resident, as one JSON document (`personalDataSchema`). It is written while
 * it is read, a page at a time, so that somebody with very many records holds nobody up; one that breaks off on the way is not valid JSON.
 * One at a time for each resident. Errors: SESSION_*, TOO_MANY_REQUESTS.
 */
export function exportRoute(server: FastifyInstance, services: Services): void {
  const running = new Set<bigint>()
  server.get('/resident/v1/export', { config: { access: 'resident' } }, async (request, reply) => {
    const { residentId } = await residentOf(services, request.headers.authorization)
    const head = await headOf(services, residentId)
    if (running.has(residentId)) throw new AppError('TOO_MANY_REQUESTS')
    running.add(residentId)
    const document = Readable.from(parts(services, residentId, head), { objectMode: false })
    document.once('close', () => running.delete(residentId))
    return reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${services.programme.code}-${head.exportedAt.slice(0, 10)}.json"`)
      .header('cache-control', 'no-store')
      .send(document)
  })
}

async function headOf(services: Services, residentId: bigint): Promise<Head> {
  const { store, programme, now } = services
  const where = { shard_id: { shard: shardOf(residentId), id: residentId } }
  const [row, profile] = await Promise.all([store.prisma.resident.findUnique({ where }), profileOf(services, residentId)])
  if (!row || !profile) throw new AppError('SESSION_INVALID')
  return {
    schema: 'tanpuhui/personal-data/v1',
    programme: { code: programme.code, name: programme.name.zh },
    exportedAt: localIso(now(), programme.utcOffsetMinutes),
    profile: {
      resident: String(residentId),
      ...profile,
      createdAt: localIso(Number(row.createdAt), programme.utcOffsetMinutes),
    },
  }
}

/** The document, in pieces. */
async function* parts({ store, programme }: Services, residentId: bigint, head: Head): AsyncGenerator<string> {
  const telling = tellingOf(programme)
  yield JSON.stringify(head).slice(0, -1)
  for (const section of Object.keys(telling) as PersonalSection[]) {
    yield `,\n"${section}":[`
    let separator = '\n'
    for await (const rows of personalRows(store, section, residentId)) {
      if (rows.length === 0) continue
      yield separator + rows.map((row) => JSON.stringify(telling[section](row))).join(',\n')
      separator = ',\n'
    }
    yield ']'
  }
  yield '}\n'
}

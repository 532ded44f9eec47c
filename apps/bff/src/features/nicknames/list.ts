import { localIso, nicknamesPageInput, nicknamesPageSchema } from '@tanpuhui/contract'
import { nicknames } from '@tanpuhui/store'
import { staffProcedure } from '../../trpc/procedures'

/** A page of the nicknames of all residents, those chosen last first, or of those that are searched for. */
export const list = staffProcedure('reviewer')
  .input(nicknamesPageInput)
  .output(nicknamesPageSchema)
  .query(async ({ ctx: { store, programme }, input: { search, cursor, limit } }) => {
    const [at, resident] = cursor?.split('/') ?? []
    const after = at && resident ? { at: Number(at), residentId: BigInt(resident) } : null
    const rows = await nicknames(store.prisma, { search, after, limit: limit + 1 })
    const shown = rows.slice(0, limit)
    const last = shown.at(-1)
    return {
      nicknames: shown.map(({ residentId, nickname, at }) => ({
        resident: String(residentId),
        nickname,
        chosenAt: localIso(at, programme.utcOffsetMinutes),
      })),
      nextCursor: last && rows.length > limit ? `${last.at}/${last.residentId}` : null,
    }
  })

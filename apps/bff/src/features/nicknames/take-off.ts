import { takeOffNicknameInput } from '@tanpuhui/contract'
import { z } from 'zod'
import { staffProcedure } from '../../trpc/procedures'

/**
 * Takes a nickname off a resident: others read the first character of the name again, friends the name, until the resident chooses another. They read why,
 * and cannot choose the same again. Done once; the same again answers the same. Errors: NICKNAME_GONE.
 */
export const takeOff = staffProcedure('reviewer')
  .input(takeOffNicknameInput)
  .output(z.object({ resident: z.string(), nickname: z.string() }))
  .mutation(async ({ ctx: { store, staff, now }, input: { resident, nickname, reason } }) => {
    const deed = { entryId: store.newId(), staffId: staff.id, at: now() }
    await store.writes.takeOffNickname({ residentId: BigInt(resident), nickname, reason, ...deed })
    return { resident, nickname }
  })

import { friendSchema, localIso } from '@tanpuhui/contract'
import { friendsOf } from '@tanpuhui/store'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'
import { friendNames } from '../leaderboards/place-views'

/** The resident's friends, by nickname or name; nothing of what they do. */
export const list = residentProcedure.output(z.array(friendSchema)).query(async ({ ctx }) => {
  const { store, programme } = ctx
  const { residentId } = ctx.resident
  const friends = await friendsOf(store.prisma, residentId)
  const names = await friendNames(
    store,
    friends.map(({ friendId }) => friendId),
  )
  return friends.map(({ id, friendId, since }) => ({
    friend: String(id),
    name: names.get(friendId)!,
    since: localIso(since, programme.utcOffsetMinutes),
  }))
})

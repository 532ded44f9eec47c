import { z } from 'zod'
import { idSchema, instantSchema, mgSchema } from './ids'

/** How long an invitation can be accepted, in days; how many of a resident's can be at once; how many friends somebody may have. */
export const INVITATION_DAYS = 30
export const MOST_INVITATIONS = 20
export const MOST_FRIENDS = 200

/** An invitation as it is made: its token is told this once. */
export const newInvitationSchema = z.object({ invitation: idSchema, token: z.string(), expiresAt: instantSchema })
export type NewInvitationView = z.infer<typeof newInvitationSchema>

/** An invitation that can still be accepted, as who made it sees it later. */
export const invitationSchema = z.object({ invitation: idSchema, createdAt: instantSchema, expiresAt: instantSchema })
export type InvitationView = z.infer<typeof invitationSchema>

export const invitationTokenInput = z.object({ token: z.string().max(200) })
export const invitationInput = z.object({ invitation: idSchema })
export const friendInput = z.object({ friend: idSchema })

/** An invitation as who opens it sees it. */
export const openedInvitationSchema = z.object({
  /** What others read of whoever sent it. */
  from: z.string(),
  /** Whether the reader made it. */
  own: z.boolean(),
  /** Whether the two are friends already. */
  friends: z.boolean(),
})
export type OpenedInvitation = z.infer<typeof openedInvitationSchema>

/** A friend. `friend` is the reader's own number for them, which means nothing to anybody else. */
export const friendSchema = z.object({ friend: idSchema, name: z.string(), since: instantSchema })
export type FriendView = z.infer<typeof friendSchema>

export const FRIEND_PERIODS = ['day', 'month', 'all'] as const
export const friendBoardInput = z.object({ period: z.enum(FRIEND_PERIODS) })

/** 好友榜: the reader and those of their friends who are listed. Who has saved nothing in the period stands last, without a rank. */
export const friendBoardSchema = z.object({
  period: z.enum(FRIEND_PERIODS),
  places: z.array(z.object({ rank: z.number().int().nullable(), name: z.string(), mg: mgSchema, mine: z.boolean() })),
  mine: z.object({ rank: z.number().int().nullable(), mg: mgSchema, of: z.number().int() }),
  /** How many friends the reader has, whether or not they stand here. */
  friends: z.number().int(),
})
export type FriendBoard = z.infer<typeof friendBoardSchema>

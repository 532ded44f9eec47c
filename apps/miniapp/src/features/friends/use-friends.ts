import type { FriendBoard } from '@tanpuhui/contract'
import { useResidentResource } from '@/features/session/use-resident-resource'
import { trpc } from '@/lib/trpc'

/** The resident's friends. */
export const useFriends = () => useResidentResource('friends:list', () => trpc.friends.list.query())

/** 好友榜 of today, this month or all time. */
export const useFriendBoard = (period: FriendBoard['period']) =>
  useResidentResource(`friends:board:${period}`, () => trpc.friends.board.query({ period }))

/** Invitations that can still be accepted. */
export const useInvitations = () => useResidentResource('friends:invitations', () => trpc.friends.invitations.query())

/** An invitation that was opened. */
export const useInvitation = (token: string) =>
  useResidentResource(`friends:invitation:${token}`, () => trpc.friends.invitation.query({ token }))

import type { AppealView } from '@tanpuhui/contract'
import { trpc } from '@/lib/trpc'
import { type Pages, usePages } from '@/lib/use-pages'

/** The resident's own appeals and suggestions, newest first. */
export const useAppeals = (): Pages<AppealView> =>
  usePages('appeals', async (cursor) => {
    const { appeals, nextCursor } = await trpc.appeals.mine.query({ cursor })
    return { items: appeals, next: nextCursor }
  })

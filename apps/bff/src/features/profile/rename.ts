import { residentNameSchema } from '@tanpuhui/contract'
import { shardOf } from '@tanpuhui/store'
import { z } from 'zod'
import { residentProcedure } from '../../trpc/procedures'

/** Changes the name that the resident is shown by. */
export const rename = residentProcedure
  .input(z.object({ name: residentNameSchema }))
  .output(z.object({ name: z.string() }))
  .mutation(async ({ ctx, input }) => {
    const id = ctx.resident.residentId
    const { name } = await ctx.store.prisma.resident.update({
      where: { shard_id: { shard: shardOf(id), id } },
      data: { name: input.name },
    })
    return { name }
  })

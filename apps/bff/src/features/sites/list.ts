import { siteSchema } from '@tanpuhui/contract'
import { z } from 'zod'
import { staffProcedure } from '../../trpc/procedures'
import { ANY_STAFF } from '../staff/roles'
import { siteView } from './view'

/** The programme's check-in sites. */
export const list = staffProcedure(...ANY_STAFF)
  .output(z.array(siteSchema))
  .query(({ ctx }) => ctx.programme.sites.map((site) => siteView(ctx, site)))

import { router } from '../../trpc/init'
import { calendar } from './calendar'
import { chart } from './chart'
import { collect } from './collect'
import { footprint } from './footprint'
import { page } from './page'
import { pending } from './pending'
import { receipt } from './receipt'
import { refused } from './refused'
import { streak } from './streak'

export const ledgerRouter = router({ page, chart, calendar, footprint, receipt, refused, pending, collect, streak })

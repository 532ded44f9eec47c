import { router } from '../../trpc/init'
import { chart } from './chart'
import { collect } from './collect'
import { page } from './page'
import { pending } from './pending'
import { receipt } from './receipt'
import { refused } from './refused'
import { streak } from './streak'

export const ledgerRouter = router({ page, chart, receipt, refused, pending, collect, streak })

import { router } from '../../trpc/init'
import { chart } from './chart'
import { page } from './page'
import { receipt } from './receipt'
import { refused } from './refused'

export const ledgerRouter = router({ page, chart, receipt, refused })

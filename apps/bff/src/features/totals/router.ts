import { router } from '../../trpc/init'
import { overview } from './overview'
import { publicTotalsProcedure } from './public-totals'

export const totalsRouter = router({ overview, public: publicTotalsProcedure })

import { router } from '../../trpc/init'
import { code } from './code'
import { list } from './list'

export const sitesRouter = router({ list, code })

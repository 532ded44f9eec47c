import { router } from '../../trpc/init'
import { rename } from './rename'

export const profileRouter = router({ rename })

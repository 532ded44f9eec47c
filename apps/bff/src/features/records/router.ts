import { router } from '../../trpc/init'
import { reverse } from './reverse'

export const recordsRouter = router({ reverse })

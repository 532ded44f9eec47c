import { router } from '../../trpc/init'
import { remove } from './remove'

export const accountRouter = router({ remove })

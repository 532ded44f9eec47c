import { router } from '../../trpc/init'
import { give } from './give'
import { list } from './list'

export const publicGoodRouter = router({ list, give })

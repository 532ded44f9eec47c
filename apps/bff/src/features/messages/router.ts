import { router } from '../../trpc/init'
import { granted } from './granted'
import { list } from './list'

export const messagesRouter = router({ list, granted })

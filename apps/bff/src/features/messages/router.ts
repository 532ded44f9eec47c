import { router } from '../../trpc/init'
import { granted } from './granted'
import { list } from './list'
import { received } from './received'

export const messagesRouter = router({ list, granted, received })

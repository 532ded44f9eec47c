import { router } from '../../trpc/init'
import { board } from './board'
import { list } from './list'

export const campaignsRouter = router({ list, board })

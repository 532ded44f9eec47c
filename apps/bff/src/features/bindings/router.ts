import { router } from '../../trpc/init'
import { authorise } from './authorise'
import { list } from './list'
import { withdraw } from './withdraw'

export const bindingsRouter = router({ list, authorise, withdraw })

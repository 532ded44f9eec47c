import { router } from '../../trpc/init'
import { get } from './get'

export const honoursRouter = router({ get })

import { router } from '../../trpc/init'
import { get } from './get'

export const homeRouter = router({ get })

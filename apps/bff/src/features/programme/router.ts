import { router } from '../../trpc/init'
import { behaviour } from './behaviour'
import { get } from './get'

export const programmeRouter = router({ get, behaviour })

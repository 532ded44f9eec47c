import { router } from '../../trpc/init'
import { behaviour } from './behaviour'
import { get } from './get'
import { terms } from './terms'

export const programmeRouter = router({ get, behaviour, terms })

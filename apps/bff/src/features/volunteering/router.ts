import { router } from '../../trpc/init'
import { attend } from './attend'
import { attended } from './attended'
import { cancel } from './cancel'
import { eventCodeNow } from './event-code-now'
import { events } from './events'
import { list } from './list'
import { signUp } from './sign-up'

export const volunteeringRouter = router({ list, signUp, cancel, attend, attended, events, eventCode: eventCodeNow })

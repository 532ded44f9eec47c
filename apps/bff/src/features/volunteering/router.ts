import { router } from '../../trpc/init'
import { cancel } from './cancel'
import { list } from './list'
import { signUp } from './sign-up'

export const volunteeringRouter = router({ list, signUp, cancel })

import { router } from '../../trpc/init'
import { me } from './me'
import { signIn } from './sign-in'
import { signOut } from './sign-out'

export const staffRouter = router({ signIn, signOut, me })

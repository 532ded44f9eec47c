import { router } from '../../trpc/init'
import { signInWithWeChat } from './sign-in-with-wechat'
import { signOut } from './sign-out'

export const sessionRouter = router({ wechat: signInWithWeChat, signOut })

import { router } from '../../trpc/init'
import { get } from './get'
import { rename } from './rename'
import { setListed } from './set-listed'
import { setNickname } from './set-nickname'

export const profileRouter = router({ get, rename, setNickname, setListed })

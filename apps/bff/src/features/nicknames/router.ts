import { router } from '../../trpc/init'
import { list } from './list'
import { takeOff } from './take-off'

export const nicknamesRouter = router({ list, takeOff })

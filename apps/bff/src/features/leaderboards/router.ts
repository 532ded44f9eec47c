import { router } from '../../trpc/init'
import { districts } from './districts'
import { get } from './get'

export const leaderboardsRouter = router({ get, districts })

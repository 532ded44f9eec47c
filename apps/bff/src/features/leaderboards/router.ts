import { router } from '../../trpc/init'
import { get } from './get'

export const leaderboardsRouter = router({ get })

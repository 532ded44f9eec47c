import { router } from '../../trpc/init'
import { get } from './get'

export const programmeRouter = router({ get })

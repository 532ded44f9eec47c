import { router } from '../../trpc/init'
import { sync } from './sync'

export const stepsRouter = router({ sync })

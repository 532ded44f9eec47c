import { router } from '../../trpc/init'
import { photo } from './photo'
import { scan } from './scan'
import { today } from './today'

export const checkInsRouter = router({ today, scan, photo })

import { router } from '../../trpc/init'
import { answer } from './answer'
import { make } from './make'
import { mine } from './mine'
import { open } from './open'

export const appealsRouter = router({ make, mine, open, answer })

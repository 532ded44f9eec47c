import { router } from '../../trpc/init'
import { answer } from './answer'
import { answered } from './answered'
import { make } from './make'
import { mine } from './mine'
import { open } from './open'
import { record } from './record'
import { waiting } from './waiting'

export const appealsRouter = router({ make, mine, open, answered, waiting, record, answer })

import { router } from '../../trpc/init'
import { board } from './board'
import { close } from './close'
import { create } from './create'
import { find } from './find'
import { join } from './join'
import { leave } from './leave'
import { list } from './list'
import { renewCode } from './renew-code'

export const organisationsRouter = router({ board, find, join, leave, list, create, renewCode, close })

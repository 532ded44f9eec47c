import { router } from '../../trpc/init'
import { accept } from './accept'
import { board } from './board'
import { invitation } from './invitation'
import { invitations } from './invitations'
import { invite } from './invite'
import { list } from './list'
import { remove } from './remove'
import { revoke } from './revoke'

export const friendsRouter = router({ invite, invitations, revoke, invitation, accept, list, remove, board })

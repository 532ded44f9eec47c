import { router } from '../../trpc/init'
import { issue } from './issue'
import { list } from './list'
import { preview } from './preview'
import { revoke } from './revoke'

export const certificatesRouter = router({ preview, issue, list, revoke })

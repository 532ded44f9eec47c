import { router } from '../../trpc/init'
import { offers } from './offers'
import { orders } from './orders'
import { redeem } from './redeem'
import { wallet } from './wallet'

export const mallRouter = router({ wallet, offers, redeem, orders })

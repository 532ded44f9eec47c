import { useResidentResource } from '@/features/session/use-resident-resource'
import { useResource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'

/** Points to spend, earliest expiry first. */
export const useWallet = () => useResidentResource('wallet', () => trpc.mall.wallet.query())

/** What points can be redeemed for. */
export const useOffers = () => useResource('offers', () => trpc.mall.offers.query())

/** What was redeemed, with its codes. */
export const useOrders = () => useResidentResource('orders', () => trpc.mall.orders.query())

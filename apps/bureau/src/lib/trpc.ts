import type { AppRouter } from '@tanpuhui/bff'
import { createTRPCClient, httpBatchLink } from '@trpc/client'

/** The BFF's procedures. The staff session travels in an HttpOnly cookie. */
export const api = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: '/trpc' })] })

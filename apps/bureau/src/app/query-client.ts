import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { isSignedOut, refusalOf } from '@/lib/failure'

export const STAFF_KEY = ['staff']

/** When the session ended, whatever was asked: forget who was signed in, which leads every page to the sign-in. */
const onError = (error: unknown) => {
  if (isSignedOut(error)) queryClient.setQueryData(STAFF_KEY, null)
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      // What the server refused, it will refuse again; only silence is worth another try.
      retry: (failures, error) => refusalOf(error) === undefined && failures < 2,
      // A browser that believes itself offline may still reach a server on its own network.
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})

import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from 'react-router-dom'
import { Look } from './look'
import { queryClient } from './query-client'
import { router } from './router'

export const App = () => (
  <QueryClientProvider client={queryClient}>
    <Look>
      <RouterProvider router={router} />
    </Look>
  </QueryClientProvider>
)

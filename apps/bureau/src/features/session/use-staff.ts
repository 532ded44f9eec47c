import type { Staff } from '@tanpuhui/contract'
import { useQuery } from '@tanstack/react-query'
import { STAFF_KEY } from '@/app/query-client'
import { isSignedOut } from '@/lib/failure'
import { api } from '@/lib/trpc'

/** Who is signed in; null when nobody is. */
async function whoIsIt(): Promise<Staff | null> {
  try {
    return await api.staff.me.query()
  } catch (error) {
    if (isSignedOut(error)) return null
    throw error
  }
}

export const useStaff = () => useQuery({ queryKey: STAFF_KEY, queryFn: whoIsIt, staleTime: 300_000 })

/** Whether they deal with what residents object to and call themselves. */
export function useIsReviewer(): boolean {
  const role = useStaff().data?.role
  return role === 'reviewer' || role === 'admin'
}

import { type Resource, useResource } from '@/lib/resource'
import { useSession } from './store'

/** A resource that only a signed-in resident may ask for; before sign-in it asks nothing. */
export function useResidentResource<T>(key: string | null, load: () => Promise<T>): Resource<T> {
  const signedIn = useSession(({ token }) => token !== null)
  return useResource(signedIn ? key : null, load)
}

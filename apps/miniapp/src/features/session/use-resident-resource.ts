import { type Resource, useResource } from '@/lib/resource'
import { useSignedIn } from './store'

/** A resource that only a signed-in resident may ask for; before sign-in it asks nothing. */
export function useResidentResource<T>(key: string | null, load: () => Promise<T>): Resource<T> {
  const signedIn = useSignedIn()
  return useResource(signedIn ? key : null, load)
}

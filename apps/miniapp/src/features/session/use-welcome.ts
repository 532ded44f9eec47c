import { useEffect } from 'react'
import { toSignIn } from '@/lib/navigate'
import { useSession, useSignedIn } from './store'

/** For pages that everybody may look at: whether a resident is signed in. Who has not yet chosen to look around is welcomed first. */
export function useWelcome(): boolean {
  const signedIn = useSignedIn()
  const browsing = useSession((session) => session.browsing)
  useEffect(() => {
    if (!signedIn && !browsing) toSignIn()
  }, [signedIn, browsing])
  return signedIn
}

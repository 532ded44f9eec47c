import { forgetPersonal } from '@/lib/cache'
import { useSession } from './store'

/** Ends the session on this device. Every guarded page then leads to sign-in by itself. */
export function endSession(): void {
  useSession.setState({ token: null, resident: null })
  forgetPersonal()
}

import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { deviceStorage } from '@/lib/persist'

interface Session {
  token: string | null
  /** Whose session it is: what waits to be sent must not go out under another name. */
  resident: string | null
  /** Version of the privacy agreement that the person agreed to on this device. */
  agreed: number | null
  /** That they look around without an account: pages say what needs one instead of asking for it. */
  browsing: boolean
  /** That they have seen what the programme is. */
  introduced: boolean
}

/** Raised when the agreement's text changes in substance: everyone is then asked again. */
export const AGREEMENT_VERSION = 2

/** Under which the session is kept on the device. */
export const SESSION_KEY = 'tanpuhui-session'

export const useSession = create<Session>()(
  persist((): Session => ({ token: null, resident: null, agreed: null, browsing: false, introduced: false }), {
    name: SESSION_KEY,
    storage: deviceStorage,
  }),
)

/** Whether somebody is signed in. */
export const useSignedIn = (): boolean => useSession(({ token }) => token !== null)

/** The header that says who is asking; empty before sign-in. */
export const authorization = (): Record<string, string> => {
  const { token } = useSession.getState()
  return token ? { authorization: `Bearer ${token}` } : {}
}

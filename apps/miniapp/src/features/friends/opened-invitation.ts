import { create } from 'zustand'

/** The token of the invitation by which the mini-program was opened, until it is answered: also while its reader signs in. */
export const useOpenedInvitation = create<{ token: string | null }>(() => ({ token: null }))

/** Where an invitation leads. */
export const invitationPath = (token: string): string => `pages/home/index?invite=${encodeURIComponent(token)}`

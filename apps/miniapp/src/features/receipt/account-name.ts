import type { Words } from '@/i18n'

const NAMES = [
  [/^programme:reductions$/, 'receipt.account.programmeCarbon'],
  [/^programme:points-\w+$/, 'receipt.account.programmePoints'],
  [/^programme:partner-points:\d+$/, 'receipt.account.partner'],
  [/^carbon:owed$/, 'receipt.account.carbonOwed'],
  [/^carbon(:\w+)?$/, 'receipt.account.carbon'],
  [/^points:owed$/, 'receipt.account.pointsOwed'],
  [/^held:points:\d{4}$/, 'receipt.account.held'],
  [/^points:(\d{4})$/, 'receipt.account.points'],
  [/^partner-points:\d+$/, 'receipt.account.partnerPoints'],
] as const

/** What an account of the ledger is called to whoever owns it; the account itself where it has no name. */
export function accountName({ t }: Words, account: string): string {
  for (const [pattern, name] of NAMES) {
    const found = pattern.exec(account)
    if (found) return t(name, { year: found[1] })
  }
  return account
}

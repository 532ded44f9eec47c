export * from './account'
export { creditTransfers } from './credit'
export {
  type Balances,
  balanceKey,
  type PostedTransfer,
  replay,
} from './replay'
export { type Lot, spend, spendable } from './spend'
export { checked, LedgerError, type Reason, type Transfer } from './transfer'

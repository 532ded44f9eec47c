import type { Receipt } from '@tanpuhui/contract'
import { countText, massText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { accountName } from './account-name'

type Transfer = Receipt['transfers'][number]

/** Ledger movements: from which account, to which, how much. */
export function Transfers({ transfers }: { transfers: readonly Transfer[] }) {
  const words = useWords()
  const { t } = words
  const amountOf = ({ unit, amount }: Transfer) => {
    if (unit === 'mgCO2e') return massText(amount)
    return t(unit === 'points' ? 'common.pointsValue' : 'common.partnerPointsValue', { n: countText(amount) })
  }
  return (
    <>
      {transfers.map((transfer) => (
        <View key={`${transfer.reason} ${transfer.debit} ${transfer.credit}`} className="slip-transfer">
          <View className="t12 quiet grow">
            <View>
              {t('receipt.debit')} {accountName(words, transfer.debit)}
            </View>
            <View>
              {t('receipt.credit')} {accountName(words, transfer.credit)}
            </View>
          </View>
          <Text className="t14 strong num">{amountOf(transfer)}</Text>
        </View>
      ))}
    </>
  )
}

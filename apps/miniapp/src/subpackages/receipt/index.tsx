import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { ReceiptSlip } from '@/features/receipt/ReceiptSlip'
import { useReceipt } from '@/features/receipt/use-receipt'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Async } from '@/ui/Async'
import { Button } from '@/ui/Button'
import { Screen } from '@/ui/Screen'

export default function ReceiptPage() {
  const { t } = useWords()
  const { record = '' } = useRouter().params
  const receipt = useReceipt(record)
  return (
    <Screen title={t('title.receipt')}>
      <Async of={receipt} skeleton={[560]}>
        {(data) => (
          <>
            <ReceiptSlip receipt={data} />
            {!data.line.reversed && (
              <View className="slip-poster">
                <Button text={t('poster.make')} kind="quiet" onTap={() => go.poster('receipt', record)} />
              </View>
            )}
          </>
        )}
      </Async>
    </Screen>
  )
}

import type { Order } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { dayText } from '@/lib/when'
import { copy } from '@/ui/copy'
import { Icon } from '@/ui/Icon'
import { Tap } from '@/ui/Tap'

/** The codes of one order, each with its last day and a way to copy it. */
export function Vouchers({ order }: { order: Order }) {
  const { t, locale } = useWords()
  return (
    <>
      {order.codes.map(({ code, expiresOn }) => (
        <View key={code} className="voucher">
          <View className="grow">
            <Text className="t16 voucher-code" userSelect>
              {code}
            </Text>
            <View className="t12 quiet">{t('mall.expires', { day: dayText(expiresOn, locale) })}</View>
          </View>
          <Tap className="voucher-copy" onTap={() => copy(code)} label={`${t('common.copy')} ${code}`}>
            <Icon name="copy" size={16} />
            <Text className="t14">{t('common.copy')}</Text>
          </Tap>
        </View>
      ))}
      {order.sandbox && <View className="t12 quiet stack">{t('mall.sandbox')}</View>}
    </>
  )
}

import type { Order } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { momentText } from '@/lib/when'
import { Card } from '@/ui/Card'
import { Vouchers } from './Vouchers'

/** One settled redemption with its codes; one that was scanned is shown at once. */
export function OrderCard({ order, scanned }: { order: Order; scanned?: string }) {
  const { t, pick, locale } = useWords()
  return (
    <Card>
      <View className="row between">
        <Text className="t14 strong grow">
          {pick(order.title)} {t('mall.times', { n: order.quantity })}
        </Text>
        <Text className="t14 num quiet">{t('mall.spent', { points: countText(order.points) })}</Text>
      </View>
      <View className="t12 quiet">
        {momentText(order.at, locale)} · {pick(order.merchant)}
      </View>
      <Vouchers order={order} scanned={scanned} />
    </Card>
  )
}

import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { dayText } from '@/lib/when'
import { Async } from '@/ui/Async'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Tap } from '@/ui/Tap'
import { useWallet } from './use-mall'

/** The balance and what of it expires next. */
export function Wallet() {
  const { t, locale } = useWords()
  const wallet = useWallet()
  return (
    <Async of={wallet} skeleton={[104]}>
      {({ points, lots, owed }) => (
        <Card className="wallet">
          <View className="grow">
            <View className="t12 quiet">{t('mall.balance')}</View>
            <View className="figure figure-34">
              <Text className="figure-value num">{countText(points)}</Text>
            </View>
            {(lots[0] || owed === 0) && (
              <View className="t12 quiet whole">
                {lots[0]
                  ? t('mall.expiresNext', { points: countText(lots[0].points), day: dayText(lots[0].expiresOn, locale) })
                  : t('mall.noExpiry')}
              </View>
            )}
            {owed > 0 && <View className="t12 warn">{t('mall.owed', { points: countText(owed) })}</View>}
          </View>
          <Tap className="wallet-orders" onTap={go.orders} label={t('mall.orders')}>
            <Icon name="ticket" />
            <Text className="t12">{t('mall.orders')}</Text>
          </Tap>
        </Card>
      )}
    </Async>
  )
}

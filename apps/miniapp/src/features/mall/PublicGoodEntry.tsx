import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'

/** The way to the projects, beside the goods. */
export function PublicGoodEntry() {
  const { t } = useWords()
  return (
    <Card className="giving" onTap={go.publicGood}>
      <Icon name="heart" size={24} className="offer-points" />
      <View className="grow">
        <View className="t14 strong">{t('title.publicGood')}</View>
        <View className="t12 quiet">{t('publicGood.entry')}</View>
      </View>
      <Icon name="chevron" size={16} className="quiet" />
    </Card>
  )
}

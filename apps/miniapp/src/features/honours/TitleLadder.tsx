import type { Honours } from '@tanpuhui/contract'
import { massText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { stageAt } from '@/features/programme/title-stage'
import { useWords } from '@/i18n'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Sapling } from '@/ui/Sapling'
import { amountText } from './amount'

/** mg; a title from less than this is earned by the first act of all. */
const GRAM = 1_000

/** All titles in rising order: reached, held now, and how much is missing for the others. */
export function TitleLadder({ honours: { titles, totals } }: { honours: Honours }) {
  const { t, pick } = useWords()
  const held = titles.filter(({ reached }) => reached).length - 1
  return (
    <Card className="flush">
      {titles.map(({ code, name, fromMg, reached }, i) => (
        <View key={code} className="cell">
          <Sapling stage={stageAt(i, titles.length)} className={`rung-picture ${reached ? '' : 'unreached'}`} />
          <View className="grow">
            <View className={reached ? 't14 strong' : 't14'}>{pick(name)}</View>
            <View className="t12 quiet">
              {fromMg < GRAM ? t('honours.titleFirst') : t('honours.titleFrom', { mass: massText(fromMg) })}
            </View>
          </View>
          {reached ? (
            <View className="end good">
              <Icon name="check" size={16} />
              <Text className="t12">{t(i === held ? 'honours.current' : 'honours.reached')}</Text>
            </View>
          ) : (
            <Text className="t12 quiet num">
              {t('honours.left', { amount: amountText(t, 'reduction', Math.max(0, fromMg - totals.mg)) })}
            </Text>
          )}
        </View>
      ))}
    </Card>
  )
}

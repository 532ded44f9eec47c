import type { Honours } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { stageAt } from '@/features/programme/title-stage'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Figure } from '@/ui/Figure'
import { Sapling } from '@/ui/Sapling'
import { shareOf } from './amount'
import { nextTitleText } from './next-title-text'

/** The title held, the way to the next one, and what was earned in all. */
export function TitleCard({ honours: { titles, totals } }: { honours: Honours }) {
  const words = useWords()
  const { t, pick } = words
  const reached = titles.filter((title) => title.reached).length
  const held = titles[reached - 1]
  const next = titles[reached]
  const from = held?.fromMg ?? 0
  return (
    <Card>
      <View className="me">
        <Sapling stage={reached === 0 ? 0 : stageAt(reached - 1, titles.length)} className="me-picture" />
        <View className="grow">
          <View className="t20 strong">{held ? pick(held.name) : t('honours.none')}</View>
          {next && (
            <View className="progress" aria-hidden>
              <View
                className="progress-fill"
                style={{ width: `${shareOf(totals.mg - from, Math.max(1, next.fromMg - from)) * 100}%` }}
              />
            </View>
          )}
          {titles.length > 0 && <Text className="t12 quiet">{next ? nextTitleText(words, next, totals.mg) : t('mine.top')}</Text>}
        </View>
      </View>
      <View className="me-figures">
        <View className="me-figure">
          <Figure mg={totals.mg} size={20} />
          <View className="t12 quiet">{t('honours.totalMg')}</View>
        </View>
        <View className="me-figure">
          <Text className="t20 strong num">{countText(totals.acts)}</Text>
          <View className="t12 quiet">{t('honours.totalActs')}</View>
        </View>
        <View className="me-figure">
          <Text className="t20 strong num">{countText(totals.points)}</Text>
          <View className="t12 quiet">{t('honours.totalPoints')}</View>
        </View>
      </View>
      {held && (
        <View className="stack">
          <Button text={t('poster.make')} kind="quiet" small onTap={() => go.poster('title', held.code)} />
        </View>
      )}
    </Card>
  )
}

import type { Home, Title } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { shareOf } from '@/features/honours/amount'
import { nextTitleText } from '@/features/honours/next-title-text'
import { titleStage } from '@/features/programme/title-stage'
import { useWords } from '@/i18n'
import { Card } from '@/ui/Card'
import { Figure } from '@/ui/Figure'
import { Icon } from '@/ui/Icon'
import { Sapling } from '@/ui/Sapling'
import { Tap } from '@/ui/Tap'
import { RenameSheet } from './RenameSheet'

/** Who I am, the title I hold, and how far the next one is. */
export function ProfileCard({ home, titles }: { home: Home; titles: readonly Title[] }) {
  const words = useWords()
  const { t, pick } = words
  const [renaming, setRenaming] = useState(false)
  const { resident, totalMg } = home
  const { title, nextTitle } = resident
  const from = title?.fromMg ?? 0
  const share = nextTitle ? shareOf(totalMg - from, Math.max(1, nextTitle.fromMg - from)) : 1
  return (
    <Card>
      <View className="me">
        <Sapling stage={titleStage(title, titles)} className="me-picture" />
        <View className="grow">
          <View className="me-name">
            <Text className="t20 strong clip">{resident.name}</Text>
            <Tap className="me-edit" onTap={() => setRenaming(true)} label={t('mine.rename')}>
              <Icon name="edit" size={16} />
            </Tap>
          </View>
          <Text className="t14 strong offer-points">{title ? pick(title.name) : t('mine.titleNone')}</Text>
          <View className="progress" aria-hidden>
            <View className="progress-fill" style={{ width: `${share * 100}%` }} />
          </View>
          <Text className="t12 quiet">{nextTitle ? nextTitleText(words, nextTitle, totalMg) : t('mine.top')}</Text>
        </View>
      </View>
      <View className="me-figures">
        <View className="me-figure">
          <Figure mg={totalMg} size={20} />
          <View className="t12 quiet">{t('mine.total')}</View>
        </View>
        <View className="me-figure">
          <Text className="t20 strong num">{countText(home.acts)}</Text>
          <View className="t12 quiet">{t('mine.acts')}</View>
        </View>
        <View className="me-figure">
          <Text className="t20 strong num">{countText(home.points)}</Text>
          <View className="t12 quiet">{t('mine.points')}</View>
        </View>
      </View>
      {renaming && <RenameSheet name={resident.name} onClose={() => setRenaming(false)} />}
    </Card>
  )
}

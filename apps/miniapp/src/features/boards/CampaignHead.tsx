import type { CampaignView } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Card } from '@/ui/Card'
import { heldText } from './held-text'

/** What a campaign is, on which days, and whether it is on. */
export function CampaignHead({ campaign: { name, about, on, latest, coming } }: { campaign: CampaignView }) {
  const { t, pick, locale } = useWords()
  const shown = latest ?? coming
  const next = coming && coming.year !== latest?.year ? coming : null
  return (
    <Card>
      <View className="row between">
        <Text className="t16 strong grow">{pick(name)}</Text>
        <Text className={`sandbox-tag ${on ? 'board-on' : ''}`}>
          {t(on ? 'boards.on' : latest ? 'boards.ended' : 'boards.coming')}
        </Text>
      </View>
      {shown && <View className="t14 num">{heldText(t, shown, locale)}</View>}
      <View className="t12 quiet">{pick(about)}</View>
      {!on && latest && next && <View className="t12 quiet">{t('boards.next', { range: heldText(t, next, locale) })}</View>}
    </Card>
  )
}

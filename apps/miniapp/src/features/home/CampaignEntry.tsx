import type { CampaignView } from '@tanpuhui/contract'
import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { shortDayText } from '@/lib/when'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'

/** The campaign that is on, and the way to its board; nothing between campaigns. */
export function CampaignEntry({ campaigns }: { campaigns: readonly CampaignView[] }) {
  const { t, pick, locale } = useWords()
  const campaign = campaigns.find(({ on }) => on)
  if (!campaign?.coming) return null
  const { firstDay, lastDay } = campaign.coming
  const days = t('entries.campaignOn', { from: shortDayText(firstDay, locale), to: shortDayText(lastDay, locale) })
  return (
    <Card className="entry" onTap={() => go.boards(campaign.code)}>
      <Icon name="trophy" size={24} className="entry-icon" />
      <View className="grow">
        <View className="t14 strong clip">{pick(campaign.name)}</View>
        <View className="t12 quiet">{days}</View>
      </View>
      <Icon name="chevron" size={16} className="quiet" />
    </Card>
  )
}

import type { Leaderboard } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Card } from '@/ui/Card'
import { Figure } from '@/ui/Figure'
import { Empty } from '@/ui/Notice'

const PODIUM = 3

/** The hundred best, my own line marked. `over`: nobody can come onto it any more. */
export function Places({ top, over = false }: { top: Leaderboard['top']; over?: boolean }) {
  const { t } = useWords()
  if (top.length === 0)
    return over ? (
      <Empty title={t('boards.emptyOver')} picture="podium" />
    ) : (
      <Empty title={t('boards.empty')} hint={t('boards.emptyHint')} picture="podium" />
    )
  return (
    <Card className="flush places">
      {top.map(({ rank, name, mg, mine }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: masked names and ranks repeat; the order is all there is
        <View key={i} className={`cell place ${mine ? 'place-mine' : ''}`}>
          <Text className={`place-rank num ${rank <= PODIUM ? 'place-podium' : 'quiet'}`}>{countText(rank)}</Text>
          <Text className="grow t14 clip">{name}</Text>
          {mine && <Text className="sandbox-tag place-me">{t('boards.me')}</Text>}
          <Figure mg={mg} size={16} />
        </View>
      ))}
    </Card>
  )
}

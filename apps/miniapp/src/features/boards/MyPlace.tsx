import type { Leaderboard } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Card } from '@/ui/Card'
import { Figure } from '@/ui/Figure'

interface MyPlaceProps {
  mine: Leaderboard['mine']
  /** What brings somebody onto the board who is not on it; none when nothing does any more. */
  hint: string | undefined
}

/** Where I stand, also beyond the hundredth. */
export function MyPlace({ mine: { rank, mg, of }, hint }: MyPlaceProps) {
  const { t } = useWords()
  return (
    <Card className="my-fixed">
      <View className="t12 quiet">{t('boards.mine')}</View>
      <View className="row between my-place">
        <View className="grow">
          <Text className={rank === null ? 't20 strong quiet' : 't20 strong num my-rank'}>
            {rank === null ? t('boards.unranked') : t('boards.rank', { rank: countText(rank) })}
          </Text>
          <View className="t12 quiet num">{rank === null ? hint : t('boards.of', { n: countText(of) })}</View>
        </View>
        <Figure mg={mg} size={20} />
      </View>
    </Card>
  )
}

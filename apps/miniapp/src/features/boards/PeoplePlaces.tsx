import type { FriendBoard, Leaderboard } from '@tanpuhui/contract'
import { Text } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Card } from '@/ui/Card'
import { MineMark, Place } from './Place'

/** People on a board, my own line marked. */
export function PeoplePlaces({ places }: { places: Leaderboard['top'] | FriendBoard['places'] }) {
  const { t } = useWords()
  return (
    <Card className="flush places">
      {places.map(({ rank, name, mg, mine }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: masked names and ranks repeat; the order is all there is
        <Place key={i} rank={rank} mg={mg} mine={mine}>
          <Text className="grow t14 clip">{name}</Text>
          {mine && <MineMark text={t('boards.me')} />}
        </Place>
      ))}
    </Card>
  )
}

import type { FriendBoard as Board } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { MyPlace } from '@/features/boards/MyPlace'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Async } from '@/ui/Async'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { Figure } from '@/ui/Figure'
import { Empty } from '@/ui/Notice'
import { useFriendBoard } from './use-friends'

const PODIUM = 3

/** 好友榜 */
export function FriendBoard() {
  const { t } = useWords()
  const [period, setPeriod] = useState<Board['period']>('month')
  const board = useFriendBoard(period)
  const chips = (['day', 'month', 'all'] as const).map((key) => ({ key, text: t(`social.${key}`) }))
  return (
    <>
      <Chips of={chips} value={period} onPick={setPeriod} label={t('social.period')} />
      <View className="stack">
        <Async of={board} skeleton={[96, 240]}>
          {({ places, mine, friends }) => (
            <>
              <MyPlace mine={mine} hint={t('social.unranked')} />
              <View className="stack">
                {friends === 0 ? (
                  <Empty
                    picture="hands"
                    title={t('social.noFriends')}
                    hint={t('social.noFriendsHint')}
                    action={{ text: t('social.invite'), onTap: go.friends }}
                  />
                ) : (
                  <FriendPlaces places={places} />
                )}
              </View>
              {friends > 0 && (
                <View className="stack">
                  <Button text={t('social.manage')} kind="plain" icon="people" onTap={go.friends} />
                </View>
              )}
            </>
          )}
        </Async>
      </View>
    </>
  )
}

function FriendPlaces({ places }: Pick<Board, 'places'>) {
  const { t } = useWords()
  return (
    <Card className="flush places">
      {places.map(({ rank, name, mg, mine }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: names and ranks repeat; the order is all there is
        <View key={i} className={`cell place ${mine ? 'place-mine' : ''}`}>
          <Text className={`place-rank num ${rank !== null && rank <= PODIUM ? 'place-podium' : 'quiet'}`}>
            {rank === null ? '–' : countText(rank)}
          </Text>
          <Text className="grow t14 clip">{name}</Text>
          {mine && <Text className="sandbox-tag place-me">{t('boards.me')}</Text>}
          <Figure mg={mg} size={16} />
        </View>
      ))}
    </Card>
  )
}

import type { FriendBoard as Board } from '@tanpuhui/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { MyPlace } from '@/features/boards/MyPlace'
import { PeoplePlaces } from '@/features/boards/PeoplePlaces'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Async } from '@/ui/Async'
import { Button } from '@/ui/Button'
import { Chips } from '@/ui/Chips'
import { Empty } from '@/ui/Notice'
import { useFriendBoard } from './use-friends'

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
                  <PeoplePlaces places={places} />
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

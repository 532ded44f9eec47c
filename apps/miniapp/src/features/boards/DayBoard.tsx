import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { MyPlace } from './MyPlace'
import { Places } from './Places'
import { useLeaderboard } from './use-boards'

/** The board of today or of all time. */
export function DayBoard({ board }: { board: 'day' | 'all' }) {
  const { t } = useWords()
  return (
    <Async of={useLeaderboard(board)} skeleton={[96, 400]}>
      {({ top, mine }) => (
        <>
          <MyPlace mine={mine} hint={t(board === 'day' ? 'boards.unrankedDay' : 'boards.unrankedAll')} />
          <View className="stack">
            <Places top={top} />
          </View>
        </>
      )}
    </Async>
  )
}

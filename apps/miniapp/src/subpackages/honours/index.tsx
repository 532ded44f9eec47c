import { Text, View } from '@tarojs/components'
import { MedalGrid } from '@/features/honours/MedalGrid'
import { TitleCard } from '@/features/honours/TitleCard'
import { TitleLadder } from '@/features/honours/TitleLadder'
import { useHonours } from '@/features/honours/use-honours'
import { Bonuses } from '@/features/streak/Bonuses'
import { StreakCard } from '@/features/streak/StreakCard'
import { useStreak } from '@/features/streak/use-streak'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { Empty } from '@/ui/Notice'
import { Screen } from '@/ui/Screen'
import '@/features/honours/honours.scss'

export default function HonoursPage() {
  const { t } = useWords()
  const honours = useHonours()
  const streak = useStreak()
  return (
    <Screen title={t('title.honours')} onRefresh={() => Promise.all([honours.reload(), streak.reload()])}>
      <Async of={honours} skeleton={[170, 44, 180, 180]}>
        {(data) => (
          <>
            <TitleCard honours={data} />
            {streak.data && <StreakCard streak={streak.data} />}
            <View className="heading">
              <Text>{t('honours.medals')}</Text>
              {data.medals.length > 0 && (
                <Text className="t12 quiet num">
                  {t('honours.medalsCount', {
                    n: data.medals.filter(({ reached }) => reached).length,
                    all: data.medals.length,
                  })}
                </Text>
              )}
            </View>
            {data.medals.length > 0 ? (
              <MedalGrid medals={data.medals} />
            ) : (
              <Empty title={t('honours.medalsNone')} picture="ring" />
            )}
            {data.titles.length > 0 && (
              <>
                <View className="heading">{t('honours.titles')}</View>
                <TitleLadder honours={data} />
              </>
            )}
            {streak.data && <Bonuses bonuses={streak.data.bonuses} />}
            <View className="foot-note">{t('honours.note')}</View>
          </>
        )}
      </Async>
    </Screen>
  )
}

import type { DistrictBoard as Board, BoardPeriod } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { momentText } from '@/lib/when'
import { Async } from '@/ui/Async'
import { Card } from '@/ui/Card'
import { Figure } from '@/ui/Figure'
import { Empty } from '@/ui/Notice'
import { type By, GroupChips } from './GroupChips'
import { GroupPlaces, useGroupFacts } from './GroupPlaces'
import { useDistrictBoard } from './use-boards'

/** 区县榜 */
export function DistrictBoard() {
  const { t, pick, locale } = useWords()
  const [period, setPeriod] = useState<BoardPeriod>('month')
  const [by, setBy] = useState<By>('mg')
  const board = useDistrictBoard(period, by)
  return (
    <>
      <GroupChips period={period} by={by} onPeriod={setPeriod} onBy={setBy} />
      <View className="stack">
        <Async of={board} skeleton={[96, 400]}>
          {({ rows, of, mine, asOf, minPeople }) => (
            <>
              {mine && <MyDistrict mine={mine} of={of} minPeople={minPeople} />}
              <View className="stack">
                {rows.length === 0 ? (
                  <Empty picture="podium" title={t('social.noDistricts')} hint={t('social.fewHint', { n: minPeople })} />
                ) : (
                  <GroupPlaces
                    rows={rows.map((row) => ({ ...row, key: row.district, name: pick(row.name) }))}
                    me={t('social.mineDistrict')}
                  />
                )}
              </View>
              <View className="foot-note">{t('social.districtNote', { n: minPeople, at: momentText(asOf, locale) })}</View>
            </>
          )}
        </Async>
      </View>
    </>
  )
}

interface MyDistrictProps {
  mine: NonNullable<Board['mine']>
  of: number
  minPeople: number
}

/** My district, also beyond the hundredth. */
function MyDistrict({ mine: { name, row }, of, minPeople }: MyDistrictProps) {
  const { t, pick } = useWords()
  const facts = useGroupFacts()
  return (
    <Card className="my-fixed">
      <View className="t12 quiet">{t('social.myDistrict')}</View>
      <View className="row between my-place">
        <View className="grow">
          <View className="t16 strong">{pick(name)}</View>
          <Text className="t12 quiet num">
            {row ? t('social.rankOf', { rank: countText(row.rank), n: countText(of) }) : t('social.fewHint', { n: minPeople })}
          </Text>
        </View>
        {row && <Figure mg={row.mg} size={20} />}
      </View>
      {row && <View className="t12 quiet num">{facts(row)}</View>}
    </Card>
  )
}

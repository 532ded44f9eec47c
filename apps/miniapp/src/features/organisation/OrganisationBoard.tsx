import type { OrganisationBoard as Board, BoardPeriod } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { type By, GroupChips } from '@/features/boards/GroupChips'
import { GroupPlaces, useGroupFacts } from '@/features/boards/GroupPlaces'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { momentText } from '@/lib/when'
import { Async } from '@/ui/Async'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Figure } from '@/ui/Figure'
import { Empty } from '@/ui/Notice'
import { useOrganisationBoard } from './use-organisation'

/** 单位榜 */
export function OrganisationBoard() {
  const { t, locale } = useWords()
  const [period, setPeriod] = useState<BoardPeriod>('month')
  const [by, setBy] = useState<By>('mg')
  const board = useOrganisationBoard(period, by)
  return (
    <>
      <GroupChips period={period} by={by} onPeriod={setPeriod} onBy={setBy} />
      <View className="stack">
        <Async of={board} skeleton={[96, 400]}>
          {({ rows, of, mine, asOf, minPeople }) => (
            <>
              {mine ? <MyOrganisation mine={mine} of={of} minPeople={minPeople} /> : <NoOrganisation />}
              <View className="stack">
                {rows.length === 0 ? (
                  <Empty picture="podium" title={t('social.noOrganisations')} hint={t('social.fewHint', { n: minPeople })} />
                ) : (
                  <GroupPlaces rows={rows.map((row) => ({ ...row, key: row.organisation }))} me={t('social.mineOrganisation')} />
                )}
              </View>
              <View className="foot-note">{t('social.organisationNote', { n: minPeople, at: momentText(asOf, locale) })}</View>
            </>
          )}
        </Async>
      </View>
    </>
  )
}

function NoOrganisation() {
  const { t } = useWords()
  return (
    <Card>
      <View className="t14">{t('social.joinHint')}</View>
      <View className="stack">
        <Button text={t('social.join')} kind="quiet" small onTap={go.organisation} />
      </View>
    </Card>
  )
}

interface MyOrganisationProps {
  mine: NonNullable<Board['mine']>
  of: number
  minPeople: number
}

/** My organisation, and my own place in it. */
function MyOrganisation({ mine, of, minPeople }: MyOrganisationProps) {
  const { t } = useWords()
  const facts = useGroupFacts()
  const { name, row, own, closed } = mine
  const place = row
    ? t('social.rankOf', { rank: countText(row.rank), n: countText(of) })
    : t(closed ? 'social.closed' : 'social.fewHint', { n: minPeople })
  return (
    <Card className="my-fixed" onTap={go.organisation}>
      <View className="t12 quiet">{t('social.myOrganisation')}</View>
      <View className="row between my-place">
        <View className="grow">
          <View className="t16 strong">{name}</View>
          <Text className="t12 quiet num">{place}</Text>
        </View>
        {row && <Figure mg={row.mg} size={20} />}
      </View>
      {row && <View className="t12 quiet num">{facts(row)}</View>}
      {!closed && <OwnPlace own={own} />}
    </Card>
  )
}

/** Where I stand among the members. */
export function OwnPlace({ own: { rank, mg, of } }: Pick<NonNullable<Board['mine']>, 'own'>) {
  const { t } = useWords()
  return (
    <View className="row between my-place own-place">
      <Text className="grow t14">
        {rank === null ? t('social.ownUnranked') : t('social.ownRank', { rank: countText(rank), n: countText(of) })}
      </Text>
      <Figure mg={mg} size={16} />
    </View>
  )
}

import { countText, showMass } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Card } from '@/ui/Card'
import { Figure } from '@/ui/Figure'

/** A group of people on a board: a district or an organisation. */
export interface GroupRow {
  key: string
  rank: number
  name: string
  people: number
  acts: number
  mg: number
  mgPerPerson: number
  mine: boolean
}

const PODIUM = 3
const massText = (mg: number) => {
  const { value, unit } = showMass(mg)
  return `${value} ${unit}`
}

/** What a group did: by how many people, how often, and what that is for each. */
export const useGroupFacts = () => {
  const { t } = useWords()
  return ({ people, acts, mgPerPerson }: Omit<GroupRow, 'key' | 'rank' | 'name' | 'mine'>) =>
    t('social.facts', { people: countText(people), acts: countText(acts), each: massText(mgPerPerson) })
}

/** The groups of a board, mine marked. */
export function GroupPlaces({ rows, me }: { rows: readonly GroupRow[]; me: string }) {
  const facts = useGroupFacts()
  return (
    <Card className="flush places">
      {rows.map((row) => (
        <View key={row.key} className={`cell place ${row.mine ? 'place-mine' : ''}`}>
          <Text className={`place-rank num ${row.rank <= PODIUM ? 'place-podium' : 'quiet'}`}>{countText(row.rank)}</Text>
          <View className="grow">
            <View className="group-name">
              <Text className="t14">{row.name}</Text>
              {row.mine && <Text className="sandbox-tag place-me">{me}</Text>}
            </View>
            <View className="t12 quiet num group-facts">{facts(row)}</View>
          </View>
          <Figure mg={row.mg} size={16} />
        </View>
      ))}
    </Card>
  )
}

import { countText, shortMassText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Card } from '@/ui/Card'
import { MineMark, Place } from './Place'

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

/** What a group did: by how many people, how often, and what that is for each. */
export const useGroupFacts = () => {
  const { t } = useWords()
  return ({ people, acts, mgPerPerson }: Omit<GroupRow, 'key' | 'rank' | 'name' | 'mine'>) =>
    t('social.facts', { people: countText(people), acts: countText(acts), each: shortMassText(mgPerPerson) })
}

/** The groups of a board, mine marked. */
export function GroupPlaces({ rows, me }: { rows: readonly GroupRow[]; me: string }) {
  const facts = useGroupFacts()
  return (
    <Card className="flush places">
      {rows.map((row) => (
        <Place key={row.key} rank={row.rank} mg={row.mg} mine={row.mine}>
          <View className="grow">
            <View className="group-name">
              <Text className="t14">{row.name}</Text>
              {row.mine && <MineMark text={me} />}
            </View>
            <View className="t12 quiet num group-facts">{facts(row)}</View>
          </View>
        </Place>
      ))}
    </Card>
  )
}

import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Figure } from '@/ui/Figure'

const PODIUM = 3

interface PlaceProps {
  /** Null for who has no place yet. */
  rank: number | null
  mg: number
  mine: boolean
}

/** One line of a board: which place, who has it, and with how much. */
export const Place = ({ rank, mg, mine, children }: PropsWithChildren<PlaceProps>) => (
  <View className={`cell place ${mine ? 'place-mine' : ''}`}>
    <Text className={`place-rank num ${rank !== null && rank <= PODIUM ? 'place-podium' : 'quiet'}`}>
      {rank === null ? '–' : countText(rank)}
    </Text>
    {children}
    <Figure mg={mg} size={16} />
  </View>
)

/** What stands on one's own line. */
export const MineMark = ({ text }: { text: string }) => <Text className="sandbox-tag place-me">{text}</Text>

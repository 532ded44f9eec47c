import type { CampaignView } from '@tanpuhui/contract'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { CampaignBoard } from '@/features/boards/CampaignBoard'
import { DayBoard } from '@/features/boards/DayBoard'
import { DistrictBoard } from '@/features/boards/DistrictBoard'
import { FriendBoard } from '@/features/friends/FriendBoard'
import { OrganisationBoard } from '@/features/organisation/OrganisationBoard'
import { useProgramme } from '@/features/programme/use-programme'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { Chips } from '@/ui/Chips'
import { Screen } from '@/ui/Screen'
import '@/features/boards/boards.scss'

const BOARDS = ['day', 'all', 'friends', 'districts', 'organisations', 'campaigns'] as const
type Board = (typeof BOARDS)[number]

const nearest = (campaigns: readonly CampaignView[]) => [...campaigns].sort((a, b) => Number(b.on) - Number(a.on))

export default function BoardsPage() {
  const { t } = useWords()
  const { campaign, board: first } = useRouter().params
  const [picked, setPicked] = useState<Board>(campaign ? 'campaigns' : (BOARDS.find((one) => one === first) ?? 'day'))
  const programme = useProgramme()
  return (
    <Screen title={t('title.boards')}>
      <Async of={programme} skeleton={[44, 96, 400]}>
        {({ campaigns }) => {
          const there = BOARDS.filter((board) => board !== 'campaigns' || campaigns.length > 0)
          const board = there.includes(picked) ? picked : 'day'
          const chips = there.map((key) => ({ key, text: t(`boards.${key}`) }))
          return (
            <>
              <Chips of={chips} value={board} onPick={setPicked} label={t('boards.campaign')} />
              <View className="stack">
                {(board === 'day' || board === 'all') && <DayBoard key={board} board={board} />}
                {board === 'friends' && <FriendBoard />}
                {board === 'districts' && <DistrictBoard />}
                {board === 'organisations' && <OrganisationBoard />}
                {board === 'campaigns' && <Campaigns campaigns={nearest(campaigns)} first={campaign} />}
              </View>
              {(board === 'day' || board === 'all' || board === 'campaigns') && (
                <View className="foot-note">{t('boards.privacy')}</View>
              )}
            </>
          )
        }}
      </Async>
    </Screen>
  )
}

/** The boards of campaigns; which one, where there are several. */
function Campaigns({ campaigns, first }: { campaigns: readonly CampaignView[]; first: string | undefined }) {
  const { t, pick } = useWords()
  const [picked, setPicked] = useState(first)
  const chosen = campaigns.find(({ code }) => code === picked) ?? campaigns[0]!
  return (
    <>
      {campaigns.length > 1 && (
        <Chips
          of={campaigns.map(({ code, name }) => ({ key: code, text: pick(name) }))}
          value={chosen.code}
          onPick={setPicked}
          label={t('boards.campaigns')}
        />
      )}
      <View className="stack">
        <CampaignBoard campaign={chosen} />
      </View>
    </>
  )
}

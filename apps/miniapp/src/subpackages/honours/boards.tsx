import type { CampaignView } from '@tanpuhui/contract'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { CampaignBoard } from '@/features/boards/CampaignBoard'
import { DayBoard } from '@/features/boards/DayBoard'
import { useProgramme } from '@/features/programme/use-programme'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { Chips } from '@/ui/Chips'
import { Screen } from '@/ui/Screen'
import '@/features/boards/boards.scss'

const nearest = (campaigns: readonly CampaignView[]) => [...campaigns].sort((a, b) => Number(b.on) - Number(a.on))

export default function BoardsPage() {
  const { t, pick } = useWords()
  const { campaign } = useRouter().params
  const [picked, setPicked] = useState(campaign ?? 'day')
  const programme = useProgramme()
  return (
    <Screen title={t('title.boards')}>
      <Async of={programme} skeleton={[44, 96, 400]}>
        {({ campaigns }) => {
          const chosen = campaigns.find(({ code }) => code === picked)
          const board = chosen ? chosen.code : picked === 'all' ? 'all' : 'day'
          const chips = [
            { key: 'day', text: t('boards.day') },
            { key: 'all', text: t('boards.all') },
            ...nearest(campaigns).map(({ code, name }) => ({ key: code, text: pick(name) })),
          ]
          return (
            <>
              <Chips of={chips} value={board} onPick={setPicked} label={t('boards.campaign')} />
              <View className="stack">
                {chosen ? <CampaignBoard campaign={chosen} /> : <DayBoard key={board} board={board === 'all' ? 'all' : 'day'} />}
              </View>
              <View className="foot-note">{t('boards.privacy')}</View>
            </>
          )
        }}
      </Async>
    </Screen>
  )
}

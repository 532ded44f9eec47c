import type { CampaignView } from '@tanpuhui/contract'
import { shortMassText } from '@tanpuhui/contract/mass'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { momentText } from '@/lib/when'
import { Async } from '@/ui/Async'
import { Chips } from '@/ui/Chips'
import { Empty } from '@/ui/Notice'
import { CampaignHead } from './CampaignHead'
import { heldText } from './held-text'
import { MyPlace } from './MyPlace'
import { Places } from './Places'
import { useCampaignBoard, useCampaigns } from './use-boards'

/** A campaign with its boards; before it was ever held, when it will be. */
export function CampaignBoard({ campaign }: { campaign: CampaignView }) {
  const { t, locale } = useWords()
  return (
    <>
      <CampaignHead campaign={campaign} />
      {campaign.latest ? (
        <Boards key={campaign.code} campaign={campaign} />
      ) : (
        <Empty
          picture="podium"
          title={t('boards.notYet')}
          hint={campaign.coming ? t('boards.notYetHint', { range: heldText(t, campaign.coming, locale) }) : undefined}
        />
      )}
    </>
  )
}

function Boards({ campaign }: { campaign: CampaignView }) {
  const { t, pick, locale } = useWords()
  const [picked, setPicked] = useState<string>()
  const [year, setYear] = useState<number>()
  const held = useCampaigns().data?.find(({ code }) => code === campaign.code)?.held ?? []
  const board = useCampaignBoard(campaign.code, picked, year)
  const own = board.data?.boards
  const chips = campaign.boards.map(({ code, name }) => {
    const mg = own?.find((one) => one.code === code)?.mg ?? 0
    return { key: code, text: mg > 0 ? `${pick(name)} · ${shortMassText(mg)}` : pick(name) }
  })
  return (
    <>
      {held.length > 1 && (
        <View className="stack">
          <Chips
            of={held.map((one) => ({ key: String(one.year), text: t('social.year', { year: one.year }) }))}
            value={String(year ?? held[0]!.year)}
            onPick={(wanted) => setYear(Number(wanted))}
            label={t('social.years')}
          />
        </View>
      )}
      {campaign.boards.length > 1 && (
        <View className="stack">
          <Chips of={chips} value={picked ?? board.data?.board ?? ''} onPick={setPicked} label={t('boards.board')} />
        </View>
      )}
      <View className="stack">
        <Async of={board} skeleton={[96, 400]}>
          {({ top, mine, asOf, on }) => (
            <>
              <MyPlace mine={mine} hint={on ? t('boards.unrankedCampaign') : undefined} />
              <View className="stack">
                <Places top={top} over={!on} />
              </View>
              {top.length > 0 && (
                <View className="foot-note">
                  {on ? t('boards.asOf', { at: momentText(asOf, locale) }) : t('social.finalBoard')}
                </View>
              )}
            </>
          )}
        </Async>
      </View>
    </>
  )
}

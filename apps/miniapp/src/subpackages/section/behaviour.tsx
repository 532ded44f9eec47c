import { useRouter } from '@tarojs/taro'
import { Factors } from '@/features/behaviour/Factors'
import { Head } from '@/features/behaviour/Head'
import { HowToEarn } from '@/features/behaviour/HowToEarn'
import { Methods } from '@/features/behaviour/Methods'
import { useBehaviour } from '@/features/behaviour/use-behaviour'
import { Worth } from '@/features/behaviour/Worth'
import { useProgramme } from '@/features/programme/use-programme'
import { StepsCard } from '@/features/steps/StepsCard'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { Screen } from '@/ui/Screen'
import '@/features/behaviour/behaviour.scss'

export default function BehaviourPage() {
  const { t } = useWords()
  const { code = '' } = useRouter().params
  const checkIns = useProgramme().data?.checkIns
  const behaviour = useBehaviour(code)
  return (
    <Screen title={t('title.behaviour')} guarded={false}>
      <Async of={behaviour} skeleton={[56, 160, 120, 240]}>
        {(page) => (
          <>
            <Head page={page} />
            <Worth page={page} />
            {page.code === 'walking' && page.state === 'credited' && <StepsCard />}
            <HowToEarn page={page} card={checkIns?.find((card) => card.behaviour === page.code)} />
            <Methods methods={page.methods} />
            <Factors factors={page.factors} />
          </>
        )}
      </Async>
    </Screen>
  )
}

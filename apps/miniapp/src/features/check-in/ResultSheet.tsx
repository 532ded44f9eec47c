import type { ProgrammeView } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useStage } from '@/features/programme/use-stage'
import { useWords } from '@/i18n'
import { failureText } from '@/lib/failure'
import { go } from '@/lib/navigate'
import { momentText } from '@/lib/when'
import { Button } from '@/ui/Button'
import { Drawn } from '@/ui/Drawn'
import { Figure } from '@/ui/Figure'
import { role } from '@/ui/role'
import { Sapling } from '@/ui/Sapling'
import { Sheet } from '@/ui/Sheet'
import { lessMotion } from '@/ui/use-dark'
import type { CheckInState } from './use-check-in'

interface ResultSheetProps {
  state: CheckInState
  programme: ProgrammeView
  onClose: () => void
}

/** What became of a check-in: the credit with its receipt, or the reason why not. */
export function ResultSheet({ state, programme, onClose }: ResultSheetProps) {
  const { t } = useWords()
  if (state.step === 'idle') return null
  const title = {
    busy: t(state.step === 'busy' && state.way === 'photo' ? 'checkIn.uploading' : 'checkIn.sending'),
    done: t(state.step === 'done' && state.result.repeated ? 'checkIn.repeated' : 'checkIn.done'),
    attended: t(state.step === 'attended' && state.result.repeated ? 'scanner.attendedBefore' : 'scanner.attended'),
    kept: t('checkIn.kept'),
    refused: t('checkIn.refused'),
  }[state.step]
  return (
    <Sheet open title={title} onClose={onClose}>
      <Outcome state={state} programme={programme} onClose={onClose} />
    </Sheet>
  )
}

function Outcome({ state, programme, onClose }: ResultSheetProps) {
  const stage = useStage(programme)
  const { t, pick, locale } = useWords()
  switch (state.step) {
    case 'idle':
      return null
    case 'busy':
      return (
        <View className="outcome" {...role('status')}>
          <Sapling stage={stage} className="outcome-picture" />
          <Text className="quiet">{t('common.loading')}</Text>
        </View>
      )
    case 'kept':
      return (
        <View className="outcome" {...role('status')}>
          <Drawn of="unplugged" className="outcome-picture" />
          <Text className="t16">{t('checkIn.keptWhy')}</Text>
          <View className="outcome-buttons">
            <Button text={t('checkIn.ok')} onTap={onClose} />
          </View>
        </View>
      )
    case 'refused':
      return (
        <View className="outcome" {...role('alert')}>
          <Drawn of={state.retry ? 'cloud' : 'page'} className="outcome-picture" />
          <Text className="t16">{failureText(state.failure, locale)}</Text>
          <View className="outcome-buttons">
            {state.retry && <Button text={t('common.retry')} onTap={state.retry} />}
            <Button text={t('checkIn.ok')} kind="plain" onTap={onClose} />
          </View>
        </View>
      )
    case 'attended': {
      const { name, place, points, attendedAt } = state.result
      return (
        <View className="outcome" {...role('status')}>
          <Sapling stage={stage} young={1} sprouting={!lessMotion()} className="outcome-picture" />
          <Text className="t16 strong">{pick(name)}</Text>
          {points > 0 && (
            <Text className="t20 strong num outcome-credit">{t('common.pointsValue', { n: `+${countText(points)}` })}</Text>
          )}
          <Text className="quiet">
            {pick(place)} · {momentText(attendedAt, locale)}
          </Text>
          <View className="outcome-buttons">
            <Button
              text={t('scanner.seeVolunteering')}
              onTap={() => {
                onClose()
                void go.volunteering()
              }}
            />
            <Button text={t('checkIn.ok')} kind="plain" onTap={onClose} />
          </View>
        </View>
      )
    }
    case 'done': {
      const { record, behaviourName, place, mg, points } = state.result
      return (
        <View className="outcome" {...role('status')}>
          <Sapling stage={stage} young={1} sprouting={!lessMotion()} className="outcome-picture" />
          <View className="outcome-credit">
            <Figure mg={mg} sign="+" />
          </View>
          <Text className="t16 strong">{t('common.pointsValue', { n: `+${countText(points)}` })}</Text>
          <Text className="quiet">
            {pick(behaviourName)} · {pick(place)}
          </Text>
          <View className="outcome-buttons">
            <Button
              text={t('checkIn.receipt')}
              onTap={() => {
                onClose()
                void go.receipt(record)
              }}
            />
            <Button text={t('checkIn.ok')} kind="plain" onTap={onClose} />
          </View>
        </View>
      )
    }
  }
}

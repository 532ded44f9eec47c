import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { today } from '@/lib/when'
import { Button } from '@/ui/Button'
import { Icon } from '@/ui/Icon'
import { Refusal } from '@/ui/Notice'
import { role } from '@/ui/role'
import { Sheet } from '@/ui/Sheet'
import { useExport } from './use-export'

const KB = 1_024

/** Says what is in the file, fetches it, and hands it over. */
export function ExportSheet({ programme, onClose }: { programme: string; onClose: () => void }) {
  const { t } = useWords()
  const name = `${programme}-${today()}.json`
  const { state, start, send, close } = useExport(name)
  const leave = () => {
    close()
    onClose()
  }
  return (
    <Sheet open title={t('data.export')} onClose={leave}>
      {state.step === 'ready' ? (
        <View {...role('status')}>
          <View className="t14 strong">{name}</View>
          <View className="t12 quiet num">{t('data.size', { kb: Math.max(1, Math.round(state.bytes / KB)) })}</View>
          <View className="t14 stack">{t(__H5__ ? 'data.downloaded' : state.sent ? 'data.sent' : 'data.sendHint')}</View>
        </View>
      ) : (
        <>
          <View className="t14">{t('data.inIt')}</View>
          {t('data.contents', { returnObjects: true }).map((line) => (
            <View key={line} className="data-point">
              <Icon name="check" size={16} className="menu-icon" />
              <Text className="t14 grow">{line}</Text>
            </View>
          ))}
          <View className="t12 quiet stack">{t('data.format')}</View>
        </>
      )}
      {state.step === 'failed' && <Refusal failure={state.failure} />}
      <View className="confirm-buttons">
        {state.step === 'ready' ? (
          !__H5__ && <Button text={t(state.sent ? 'data.sendAgain' : 'data.send')} onTap={send} />
        ) : (
          <Button
            text={t(state.step === 'failed' ? 'common.retry' : 'data.exportGo')}
            icon="download"
            busy={state.step === 'busy'}
            onTap={start}
          />
        )}
        <Button text={t('common.close')} kind="plain" onTap={leave} />
      </View>
    </Sheet>
  )
}

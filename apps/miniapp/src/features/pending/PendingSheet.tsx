import type { PendingLine } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Button } from '@/ui/Button'
import { Sheet } from '@/ui/Sheet'
import { PendingRow } from './PendingRow'
import type { Fate, useCollect } from './use-collect'

interface PendingSheetProps {
  lines: readonly PendingLine[]
  collecting: ReturnType<typeof useCollect>
  onClose: () => void
}

const waits = (fate: Fate | undefined) => fate === undefined || (fate.step === 'failed' && fate.failure.undecided)

/** All waiting acts, one button for those that are open; what was just refused stays in view with its reason. */
export function PendingSheet({ lines, collecting: { fates, collect }, onClose }: PendingSheetProps) {
  const { t } = useWords()
  const gone = Object.values(fates).flatMap((fate) =>
    fate.step === 'failed' && !lines.some(({ id }) => id === fate.line.id) ? [fate.line] : [],
  )
  const open = lines.filter((line) => line.open && waits(fates[line.id]))
  const busy = lines.some(({ id }) => fates[id]?.step === 'busy')
  return (
    <Sheet open title={t('pending.title')} onClose={onClose}>
      <View className="t12 quiet">{t('pending.why')}</View>
      {[...gone, ...lines].map((line) => (
        <PendingRow key={line.id} line={line} fate={fates[line.id]} onCollect={() => collect([line])} />
      ))}
      {open.length > 1 && (
        <View className="pending-all">
          <Button text={t('pending.collectAll', { n: countText(open.length) })} busy={busy} onTap={() => collect(open)} />
        </View>
      )}
    </Sheet>
  )
}

import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { useWords } from '@/i18n'
import { useCover } from './cover'
import { Icon } from './Icon'
import { role } from './role'
import { Tap } from './Tap'

/** A sheet that rises from the foot of the screen. */
export function Sheet({
  open,
  title,
  onClose,
  children,
}: PropsWithChildren<{ open: boolean; title: string; onClose: () => void }>) {
  const { t } = useWords()
  useCover(open)
  if (!open) return null
  return (
    <View className="sheet-layer">
      <View className="sheet-veil" onClick={onClose} catchMove />
      <View className="sheet" {...role('dialog')} aria-label={title}>
        <View className="sheet-head">
          <Text className="t16 strong grow">{title}</Text>
          <Tap className="sheet-close" onTap={onClose} label={t('common.close')}>
            <Icon name="close" size={20} />
          </Tap>
        </View>
        <View className="sheet-body">{children}</View>
      </View>
    </View>
  )
}

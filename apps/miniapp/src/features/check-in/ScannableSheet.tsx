import type { ProgrammeView } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Button } from '@/ui/Button'
import { Icon, type IconName } from '@/ui/Icon'
import { Sheet } from '@/ui/Sheet'

interface ScannableSheetProps {
  open: boolean
  has: ProgrammeView['has']
  onClose: () => void
  onAgain: () => Promise<void>
}

/** After a code that is none of ours: which codes can be scanned here, in words. */
export function ScannableSheet({ open, has, onClose, onAgain }: ScannableSheetProps) {
  const { t } = useWords()
  const kinds: { icon: IconName; name: string; does: string }[] = [
    { icon: 'leaf', name: t('scanner.site'), does: t('scanner.siteDoes') },
  ]
  if (has.volunteering) kinds.push({ icon: 'people', name: t('scanner.event'), does: t('scanner.eventDoes') })
  kinds.push({ icon: 'certificate', name: t('scanner.certificate'), does: t('scanner.certificateDoes') })
  kinds.push({ icon: 'home', name: t('scanner.organisation'), does: t('scanner.organisationDoes') })
  if (has.mall) kinds.push({ icon: 'ticket', name: t('scanner.voucher'), does: t('scanner.voucherDoes') })
  return (
    <Sheet open={open} title={t('scanner.unknown')} onClose={onClose}>
      <Text className="quiet">{t('scanner.known')}</Text>
      {kinds.map(({ icon, name, does }) => (
        <View key={icon} className="cell">
          <Icon name={icon} size={24} className="entry-icon" />
          <View className="grow">
            <View className="t14 strong">{name}</View>
            <View className="t12 quiet">{does}</View>
          </View>
        </View>
      ))}
      <View className="outcome-buttons">
        <Button
          text={t('scanner.again')}
          onTap={() => {
            onClose()
            void onAgain()
          }}
        />
        <Button text={t('checkIn.ok')} kind="plain" onTap={onClose} />
      </View>
    </Sheet>
  )
}

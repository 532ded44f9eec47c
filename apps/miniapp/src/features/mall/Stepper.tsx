import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Icon } from '@/ui/Icon'
import { Tap } from '@/ui/Tap'

/** A small whole number between 1 and `most`. */
export function Stepper({ value, most, onChange }: { value: number; most: number; onChange: (value: number) => void }) {
  const { t } = useWords()
  return (
    <View className="stepper">
      <Tap className="stepper-button" disabled={value <= 1} onTap={() => onChange(value - 1)} label={t('mall.decrease')}>
        <Icon name="minus" size={20} />
      </Tap>
      <Text className="stepper-count t16 num">{value}</Text>
      <Tap className="stepper-button" disabled={value >= most} onTap={() => onChange(value + 1)} label={t('mall.increase')}>
        <Icon name="plus" size={20} />
      </Tap>
    </View>
  )
}

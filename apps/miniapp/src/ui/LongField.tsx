import { Text, Textarea, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { role } from './role'

interface LongFieldProps {
  value: string
  onChange: (value: string) => void
  label: string
  placeholder: string
  /** How many characters it must and may have, without spaces around it. */
  least: number
  most: number
}

/** A field of several lines that says how much of it is filled, and what is missing. */
export function LongField({ value, onChange, label, placeholder, least, most }: LongFieldProps) {
  const { t } = useWords()
  const count = value.trim().length
  const few = count > 0 && count < least
  return (
    <View>
      <View className="long-field">
        <Textarea
          className="long-input"
          value={value}
          maxlength={most}
          placeholder={placeholder}
          aria-label={label}
          onInput={(event) => onChange(event.detail.value)}
        />
      </View>
      <View className="row between t12 quiet" {...role('status')}>
        <Text className={few ? 'warn' : ''}>{few ? t('common.fewCharacters', { n: least }) : ''}</Text>
        <Text className="num">{t('common.characters', { n: count, most })}</Text>
      </View>
    </View>
  )
}

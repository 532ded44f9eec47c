import { Text, View } from '@tarojs/components'
import { Icon } from './Icon'
import { Tap } from './Tap'

interface Step {
  /** Read out; the picture is an arrow. */
  label: string
  /** Null where there is nothing further that way. */
  onTap: (() => void) | null
}

/** One of a row in time, with an arrow to the one before and one to the one after. */
export const Turner = ({ text, earlier, later }: { text: string; earlier: Step; later: Step }) => (
  <View className="turner">
    <Arrow {...earlier} className="turner-back" />
    <Text className="turner-text t16 strong">{text}</Text>
    <Arrow {...later} className="" />
  </View>
)

const Arrow = ({ label, onTap, className }: Step & { className: string }) => (
  <Tap className={`turner-arrow ${className}`} label={label} disabled={onTap === null} onTap={() => onTap?.()}>
    <Icon name="chevron" size={20} />
  </Tap>
)

import { Text } from '@tarojs/components'
import { Icon, type IconName } from './Icon'
import { Tap } from './Tap'

interface ButtonProps {
  text: string
  /** What it is about, for who cannot see what stands beside it. */
  about?: string
  onTap: () => unknown
  kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  icon?: IconName
  busy?: boolean
  disabled?: boolean
  small?: boolean
}

/** A verb to tap. While busy it takes no second tap. */
export const Button = ({
  text,
  about,
  onTap,
  kind = 'primary',
  icon,
  busy = false,
  disabled = false,
  small = false,
}: ButtonProps) => (
  <Tap
    className={`button ${kind} ${small ? 'small' : ''} ${busy ? 'busy' : ''}`}
    disabled={disabled || busy}
    onTap={onTap}
    label={about ? `${text}，${about}` : text}
  >
    {icon && <Icon name={icon} size={20} />}
    <Text className="button-text">{text}</Text>
  </Tap>
)

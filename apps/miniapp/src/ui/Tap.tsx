import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { role as say } from './role'

interface TapProps {
  id?: string
  onTap?: () => unknown
  className?: string
  /** Read out instead of the contents. */
  label?: string
  disabled?: boolean
  role?: 'button' | 'tab' | 'radio' | 'checkbox' | 'switch' | 'link'
  /** For tabs, radios, checkboxes and switches. */
  on?: boolean
  /** For what opens and closes something below: whether it is open. */
  expanded?: boolean
}

/** Anything that can be tapped: announces itself as what it is, and shows the touch. */
export function Tap({
  id,
  onTap,
  className = '',
  label,
  disabled = false,
  role = 'button',
  on,
  expanded,
  children,
}: PropsWithChildren<TapProps>) {
  const state = on === undefined ? {} : role === 'tab' ? { 'aria-selected': on } : { 'aria-checked': on }
  const act = () => {
    if (!disabled) void onTap?.()
  }
  // Only the browser has a keyboard, and Taro's types know of none.
  const keyboard: object = __H5__
    ? { tabIndex: disabled ? -1 : 0, onKeyDown: ({ key }: { key?: string }) => key === 'Enter' && act() }
    : {}
  return (
    <View
      {...(id ? { id } : {})}
      className={`tap ${disabled ? 'off' : ''} ${className}`}
      hoverClass={disabled ? 'none' : 'pressed'}
      {...say(role)}
      aria-label={label}
      aria-disabled={disabled}
      {...state}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      onClick={act}
      {...keyboard}
    >
      {children}
    </View>
  )
}

import { Text } from '@tarojs/components'
import { type PropsWithChildren, useState } from 'react'
import { Icon } from '@/ui/Icon'
import { Tap } from '@/ui/Tap'

/** Something that is opened by a tap on its name. */
export function Fold({ name, children }: PropsWithChildren<{ name: string }>) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Tap className="fold" onTap={() => setOpen(!open)} expanded={open} label={name}>
        <Text className="t14 grow">{name}</Text>
        <Icon name="chevron" size={16} className={`quiet fold-arrow ${open ? 'fold-open' : ''}`} />
      </Tap>
      {open && children}
    </>
  )
}

import { Image } from '@tarojs/components'
import { type Drawing, drawing } from './drawing'
import { useDark } from './use-dark'

/** One of our line drawings. Decorative: the words beside it carry the meaning. */
export function Drawn({ of, className }: { of: Drawing; className: string }) {
  return <Image className={className} src={drawing(of, useDark())} aria-hidden />
}

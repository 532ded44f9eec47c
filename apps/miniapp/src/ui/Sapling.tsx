import { Image, View } from '@tarojs/components'
import { sapling } from './drawing'
import { MOST_YOUNG, newestLeaf } from './illustration/sapling'
import { svgOf } from './illustration/svg'
import { useDark } from './use-dark'

interface SaplingProps {
  /** 0 to 6: `features/programme/title-stage`. */
  stage: number
  /** Young leaves, as many as acts of the day; a few are drawn. */
  young?: number
  /** True while the newest young leaf is coming out. */
  sprouting?: boolean
  className: string
}

/** The programme's mascot, which grows with the resident. Decorative: the words beside it carry the meaning. */
export function Sapling({ stage, young = 0, sprouting = false, className }: SaplingProps) {
  const dark = useDark()
  const leaves = Math.min(MOST_YOUNG, sprouting ? Math.max(1, young) : young)
  if (!sprouting) return <Image className={className} src={sapling(stage, dark, leaves)} aria-hidden />
  const { picture, origin } = newestLeaf(stage, leaves)
  return (
    <View className={`${className} sprouting`} aria-hidden>
      <Image className="sprouting-whole" src={sapling(stage, dark, leaves - 1)} aria-hidden />
      <Image
        className="sprouting-leaf"
        src={svgOf(picture, dark)}
        style={{ transformOrigin: `${origin[0]}% ${origin[1]}%` }}
        aria-hidden
      />
    </View>
  )
}

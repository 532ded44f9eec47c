import type { Footprint, ProgrammeView } from '@tanpuhui/contract'
import { countText, massText, percentText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Card } from '@/ui/Card'
import { Figure } from '@/ui/Figure'
import { Icon } from '@/ui/Icon'
import { role } from '@/ui/role'
import { leafSize } from './leaf-size'

/** A leaf has room for its section's icon from this size on, in px. */
const ROOM_FOR_ICON = 40

/** The sections of life as leaves, each as large as its share, with its label and figure. */
export function Leaves({ sums, sections }: { sums: Footprint['sections']; sections: ProgrammeView['sections'] }) {
  const { t, pick } = useWords()
  const total = sums.reduce((sum, { mg }) => sum + mg, 0)
  const most = Math.max(...sums.map(({ mg }) => mg))
  const leaves = sections.map(({ code, label, name }) => {
    const { mg, acts } = sums.find(({ section }) => section === code) ?? { mg: 0, acts: 0 }
    const percent = percentText(mg, total)
    return { code, label: pick(label), name: pick(name), mg, acts, percent, size: leafSize(mg, most) }
  })
  const first = leaves.reduce((largest, leaf) => (leaf.mg > largest.mg ? leaf : largest))
  return (
    <Card>
      <View className="t12 quiet">{t('footprint.sectionsHint')}</View>
      <View className="leaves">
        {leaves.map(({ code, label, name, mg, acts, percent, size }) => (
          <View
            key={code}
            className={`leaf hue-${code}`}
            {...role('img')}
            aria-label={t('footprint.section', { name, mass: massText(mg), percent, acts: countText(acts) })}
          >
            <View className={`leaf-shape ${mg > 0 ? '' : 'leaf-none'}`} style={{ width: `${size}px`, height: `${size}px` }}>
              {mg > 0 && size >= ROOM_FOR_ICON && <Icon name={code} size={24} className="leaf-icon" />}
            </View>
            <Text className="leaf-label t14 strong">{label}</Text>
            <Figure mg={mg} size={14} />
            <Text className="t12 quiet num">{t('footprint.share', { percent })}</Text>
          </View>
        ))}
      </View>
      <View className="leaves-words t14 quiet">
        {t('footprint.summary', { total: massText(total), name: first.name, percent: first.percent })}
      </View>
    </Card>
  )
}

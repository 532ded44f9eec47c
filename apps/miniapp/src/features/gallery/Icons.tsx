import { View } from '@tarojs/components'
import { Card } from '@/ui/Card'
import { ICONS, Icon } from '@/ui/Icon'
import { SectionMark } from '@/ui/SectionMark'
import { Specimen } from './Specimen'

const SECTIONS = ['clothing', 'food', 'housing', 'travel', 'leisure', 'goods', 'office', 'finance'] as const

export const Icons = () => (
  <>
    <Specimen name="icon">
      <Card>
        <View className="specimen-row">
          {ICONS.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </View>
      </Card>
    </Specimen>
    <Specimen name="section-mark">
      <Card>
        <View className="specimen-row">
          {SECTIONS.map((section) => (
            <SectionMark key={section} section={section} />
          ))}
          {SECTIONS.map((section) => (
            <SectionMark key={section} section={section} large />
          ))}
        </View>
      </Card>
    </Specimen>
  </>
)

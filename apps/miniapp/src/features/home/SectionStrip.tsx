import type { ProgrammeView } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Card } from '@/ui/Card'
import { SectionMark } from '@/ui/SectionMark'
import { Tap } from '@/ui/Tap'

/** 衣 食 住 行 游: five ways into what counts. */
export function SectionStrip({ sections }: { sections: ProgrammeView['sections'] }) {
  const { pick } = useWords()
  return (
    <Card className="strip">
      {sections.map(({ code, label, name }) => (
        <Tap key={code} className="strip-item" onTap={() => go.section(code)} label={pick(name)}>
          <SectionMark section={code} />
          <View>
            <Text className="t14">{pick(label)}</Text>
          </View>
        </Tap>
      ))}
    </Card>
  )
}

import type { ProgrammeView } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Card } from '@/ui/Card'
import { SectionMark } from '@/ui/SectionMark'
import { Tap } from '@/ui/Tap'
import { emWidth, evenLines } from '@/ui/text-width'

const MOST_IN_A_ROW = 5

/** The longest word that a cell of five holds in the usual size on a phone of the usual width. */
const MOST_EM = 4.5

const longestWord = (labels: readonly string[]) => Math.max(...labels.flatMap((label) => label.split(' ')).map(emWidth))

/** The programme's sections, as many ways into what counts: up to five in one row, more in two, in equal cells. */
export function SectionStrip({ sections }: { sections: ProgrammeView['sections'] }) {
  const { pick } = useWords()
  const columns = sections.length > MOST_IN_A_ROW ? Math.ceil(sections.length / 2) : sections.length
  const small = longestWord(sections.map(({ label }) => pick(label))) > MOST_EM
  return (
    <Card className={`strip strip-${columns}`}>
      {sections.map(({ code, label, name }) => (
        <Tap key={code} className="strip-item" onTap={() => go.section(code)} label={pick(name)}>
          <SectionMark section={code} />
          <View className="strip-label">
            <Text className={small ? 't12' : 't14'}>{evenLines(pick(label))}</Text>
          </View>
        </Tap>
      ))}
    </Card>
  )
}

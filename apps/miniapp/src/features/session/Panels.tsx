import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { Button } from '@/ui/Button'
import { Sapling } from '@/ui/Sapling'
import { Tap } from '@/ui/Tap'
import { useSession } from './store'

/** The sapling as it grows from panel to panel. */
const STAGES = [1, 3, 6]

/** What the programme is, in three short panels: once, and skipped at a tap. */
export function Panels({ programme }: { programme: string }) {
  const { t } = useWords()
  const [at, setAt] = useState(0)
  const panels = t('welcome.panels', { returnObjects: true, programme })
  const { heading, body } = panels[at]!
  const last = at === panels.length - 1
  const end = () => useSession.setState({ introduced: true })
  return (
    <View className="panel">
      <Sapling stage={STAGES[at]!} className="panel-picture" />
      <View className="t20 strong">{heading}</View>
      <View className="t14 quiet panel-body">{body}</View>
      <View className="panel-dots" aria-label={t('welcome.step', { n: at + 1, all: panels.length })}>
        {panels.map((panel, index) => (
          <View key={panel.heading} className={`panel-dot ${index === at ? 'panel-dot-on' : ''}`} />
        ))}
      </View>
      <View className="panel-buttons">
        <Button
          text={t(last ? 'welcome.begin' : 'welcome.nextPanel')}
          kind="quiet"
          onTap={() => (last ? end() : setAt(at + 1))}
        />
        {!last && (
          <Tap className="panel-skip" onTap={end} label={t('welcome.skip')}>
            <Text className="t14 quiet">{t('welcome.skip')}</Text>
          </Tap>
        )}
      </View>
    </View>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { ExportSheet } from '@/features/personal-data/ExportSheet'
import { useProgramme } from '@/features/programme/use-programme'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Async } from '@/ui/Async'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Screen } from '@/ui/Screen'
import '@/features/personal-data/personal-data.scss'

export default function DataPage() {
  const { t } = useWords()
  const programme = useProgramme()
  const [exporting, setExporting] = useState(false)
  return (
    <Screen title={t('data.title')}>
      <View className="quiet intro">{t('data.intro')}</View>
      <Async of={programme} skeleton={[132, 132]}>
        {({ code }) => (
          <>
            <Card>
              <View className="t16 strong">{t('data.export')}</View>
              <View className="t14 quiet">{t('data.exportHint')}</View>
              <View className="stack">
                <Button text={t('data.export')} icon="download" kind="quiet" onTap={() => setExporting(true)} />
              </View>
            </Card>
            <Card>
              <View className="t16 strong">{t('removal.title')}</View>
              <View className="t14 quiet">{t('removal.hint')}</View>
              <View className="stack">
                <Button text={t('removal.look')} kind="danger" onTap={go.removal} />
              </View>
            </Card>
            {exporting && <ExportSheet programme={code} onClose={() => setExporting(false)} />}
          </>
        )}
      </Async>
    </Screen>
  )
}

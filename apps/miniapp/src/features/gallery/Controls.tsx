import { Input, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { MenuCell } from '@/ui/MenuCell'
import { Sheet } from '@/ui/Sheet'
import { Specimen } from './Specimen'

const KINDS = ['primary', 'plain', 'quiet', 'danger'] as const
const still = () => undefined

/** What is tapped: buttons, chips, rows and the sheet. */
export function Controls() {
  const { t } = useWords()
  const [chip, setChip] = useState<string>('day')
  const [sheet, setSheet] = useState(false)
  return (
    <>
      <Specimen name="button">
        <View className="specimen-rows">
          {KINDS.map((kind) => (
            <Button key={kind} kind={kind} text={t('common.save')} onTap={still} />
          ))}
          <Button text={t('home.scan')} icon="scan" onTap={still} />
          <Button text={t('checkIn.sending')} busy onTap={still} />
          <Button text={t('common.save')} disabled onTap={still} />
          <View className="specimen-row">
            {KINDS.map((kind) => (
              <Button key={kind} kind={kind} text={t('common.save')} small onTap={still} />
            ))}
            <Button text={t('common.copy')} icon="copy" kind="plain" small disabled onTap={still} />
          </View>
        </View>
      </Specimen>
      <Specimen name="chips">
        <Chips
          of={['day', 'week', 'month', 'year', 'all', 'ever'].map((key) => ({ key, text: t('home.total') }))}
          value={chip}
          onPick={setChip}
          label={t('home.total')}
        />
      </Specimen>
      <Specimen name="card">
        <Card>
          <Text>{t('home.recentNone')}</Text>
        </Card>
        <Card onTap={still}>
          <Text className="strong">{t('home.total')}</Text>
        </Card>
        <Card className="flush">
          {(['link', 'shield'] as const).map((icon) => (
            <MenuCell
              key={icon}
              icon={icon}
              text={icon === 'link' ? t('mine.bindings') : t('behaviour.awaitingWhy')}
              said={t('mine.bindingsHint', { n: 3 })}
              onTap={still}
            />
          ))}
        </Card>
      </Specimen>
      <Specimen name="field">
        <View className="field">
          <Input className="input" placeholder={t('checkIn.pastePlaceholder')} aria-label={t('checkIn.pastePlaceholder')} />
        </View>
      </Specimen>
      <Specimen name="sheet">
        <Button text={t('section.authorise')} kind="plain" onTap={() => setSheet(true)} />
        <Sheet open={sheet} title={t('checkIn.pasteTitle')} onClose={() => setSheet(false)}>
          <Text className="quiet">{t('checkIn.pasteHint')}</Text>
          <View className="confirm-buttons">
            <Button text={t('checkIn.submit')} onTap={still} />
            <Button text={t('common.cancel')} kind="quiet" onTap={() => setSheet(false)} />
          </View>
        </Sheet>
      </Specimen>
    </>
  )
}

import type { Footprint } from '@tanpuhui/contract'
import { countText, massText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Figure } from '@/ui/Figure'
import { role } from '@/ui/role'

/** So many are shown before somebody asks for all. */
const FIRST = 10

/** The districts in which acts were counted, the most reductions first, each with a bar as long as its share of the first. */
export function Districts({ districts }: { districts: Footprint['districts'] }) {
  const { t, pick } = useWords()
  const [all, setAll] = useState(false)
  const most = districts[0]?.mg ?? 0
  const shown = all ? districts : districts.slice(0, FIRST)
  return (
    <Card>
      <View className="t12 quiet">{t('footprint.districtsHint')}</View>
      <View {...role('list')}>
        {shown.map(({ code, name, mg, acts }, i) => (
          <View
            key={code}
            className="district"
            {...role('listitem')}
            aria-label={t('footprint.district', { rank: i + 1, name: pick(name), mass: massText(mg), acts: countText(acts) })}
          >
            <View className="row between">
              <Text className="district-rank t14 quiet num">{i + 1}</Text>
              <Text className="grow t14">{pick(name)}</Text>
              <Figure mg={mg} size={14} />
              <Text className="district-acts t12 quiet num">{t('common.acts', { n: countText(acts) })}</Text>
            </View>
            <View className="district-track" aria-hidden>
              <View className="district-fill" style={{ width: mg > 0 ? `${Math.max(2, (mg / most) * 100)}%` : '0' }} />
            </View>
          </View>
        ))}
      </View>
      {shown.length < districts.length && (
        <View className="stack">
          <Button text={t('footprint.all', { n: districts.length })} kind="plain" small onTap={() => setAll(true)} />
        </View>
      )}
    </Card>
  )
}

import type { Home, ProgrammeView } from '@tanpuhui/contract'
import { countText, massText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useCredit, useUncovered } from '@/features/credit/use-credit'
import { equivalentAmount, fittingEquivalent } from '@/features/programme/equivalent'
import { titleStage } from '@/features/programme/title-stage'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { hourNow } from '@/lib/when'
import { Card } from '@/ui/Card'
import { Figure } from '@/ui/Figure'
import { Icon } from '@/ui/Icon'
import { Sapling } from '@/ui/Sapling'
import { TodayRing } from './TodayRing'

const GREETINGS = [
  [5, 'night'],
  [11, 'morning'],
  [13, 'noon'],
  [18, 'afternoon'],
  [23, 'evening'],
  [24, 'night'],
] as const

const greetingAt = (hour: number) => GREETINGS.find(([until]) => hour < until)?.[1] ?? 'morning'

/** Greeting and total with today's share by section; a tap opens the ledger. */
export function TotalCard({ home, programme }: { home: Home; programme: ProgrammeView | undefined }) {
  const { t, pick } = useWords()
  const { resident, totalMg, today } = useUncovered(home)
  const acts = today.sections.reduce((sum, section) => sum + section.acts, 0)
  const { shownMg, flowing } = useCredit(totalMg)
  const equivalent = fittingEquivalent(shownMg, programme?.equivalents ?? [])
  return (
    <Card className="total-card" onTap={go.ledger}>
      <View className="row between total-top">
        <View className="grow">
          <View className="row total-hello">
            <Text className="t14 clip">
              {t('greeting.line', { hello: t(`greeting.${greetingAt(hourNow())}`), name: resident.name })}
            </Text>
            {programme?.sandbox && <Text className="sandbox-tag">{t('app.sandbox')}</Text>}
          </View>
          <View className="total-figure">
            <Figure mg={shownMg} />
            {flowing > 0 && (
              <View className="credit-flow" aria-hidden>
                <Figure mg={flowing} size={20} sign="+" />
              </View>
            )}
          </View>
          <Text className="t12 quiet">
            {equivalent
              ? t('home.equals', { amount: equivalentAmount(shownMg, equivalent), unit: pick(equivalent.unit) })
              : t('home.total')}
          </Text>
        </View>
        <View className="total-side">
          <TodayRing sections={today.sections}>
            <Sapling
              stage={titleStage(resident.title, programme?.titles ?? [])}
              young={acts}
              sprouting={flowing > 0}
              className="total-sapling"
            />
          </TodayRing>
          {resident.title && <Text className="t12 title-chip two-lines">{pick(resident.title.name)}</Text>}
        </View>
      </View>
      <View className="total-today">
        <View className="row between">
          <Text className="t12 quiet">
            {acts > 0
              ? `${t('home.today')} ${massText(today.mg)} · ${t('common.acts', { n: countText(acts) })}`
              : t('home.todayNone')}
          </Text>
          <Icon name="chevron" size={16} className="quiet" />
        </View>
      </View>
    </Card>
  )
}

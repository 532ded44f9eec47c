import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Card } from '@/ui/Card'
import { Figure } from '@/ui/Figure'
import { Pair } from '@/ui/Pair'
import { Specimen } from './Specimen'

const SIZES = ['t12', 't14', 't16', 't20'] as const
/** mg: nothing, a bus trip, a ride of 5 km, a year, a city. */
const MASSES = [0, 144_000, 1_250_000, 216_761_710, 12_480_000_000_000] as const

/** The five sizes, and masses from nothing to a city's. */
export function Type() {
  const { t } = useWords()
  return (
    <>
      <Specimen name="type">
        <Card>
          {SIZES.map((size) => (
            <View key={size} className={size}>
              <Text>{t('home.total')} </Text>
              <Text className="strong">{t('home.total')} </Text>
              <Text className="quiet">{t('home.total')} </Text>
              <Text className="good">{t('receipt.evidence')} </Text>
              <Text className="warn">{t('receipt.evidence')} </Text>
              <Text className="bad">{t('receipt.evidence')}</Text>
            </View>
          ))}
        </Card>
      </Specimen>
      <Specimen name="figure">
        <Card>
          {MASSES.map((mg) => (
            <View key={mg} className="row between">
              <Figure mg={mg} />
              <Figure mg={mg} size={16} sign="+" />
            </View>
          ))}
        </Card>
      </Specimen>
      <Specimen name="pair">
        <Card>
          <Pair name={t('about.programme')} said={t('app.name')} />
          <Pair name={t('about.verify')} said={t('about.verifyHint')} />
        </Card>
      </Specimen>
    </>
  )
}

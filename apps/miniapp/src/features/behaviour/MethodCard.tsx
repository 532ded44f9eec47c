import type { BehaviourPage } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { dayText, today } from '@/lib/when'
import { Card } from '@/ui/Card'
import { Pair } from '@/ui/Pair'
import { Fold } from './Fold'

type Method = BehaviourPage['methods'][number]

/** One method in one version: what it is used for, since when, its formula and its four principles. */
export function MethodCard({ method }: { method: Method }) {
  const { t, pick, locale } = useWords()
  const { name, issuer, code, version, display, issuance, inForce, validFrom, validTo } = method
  const tags = [
    display && t('behaviour.display'),
    issuance && t('behaviour.issuance'),
    !inForce && t(validFrom > today() ? 'behaviour.coming' : 'behaviour.ended'),
  ].filter((tag) => tag !== false)
  const from = dayText(validFrom, locale)
  return (
    <Card>
      <View className="t14 strong">{pick(name)}</View>
      <View className="t12 quiet">{pick(issuer)}</View>
      {tags.length > 0 && (
        <View className="measured-tags">
          {tags.map((tag) => (
            <Text key={tag} className="sandbox-tag">
              {tag}
            </Text>
          ))}
        </View>
      )}
      <View className="measured-formula t14 num">{pick(method.formula)}</View>
      <Pair name={code} said={`${t('receipt.version')} ${version}`} />
      <Pair
        name={t('receipt.validity')}
        said={validTo ? t('receipt.validBetween', { from, to: dayText(validTo, locale) }) : t('receipt.validFrom', { from })}
      />
      <Pair name={t('behaviour.basis')} said={t(`behaviour.confidence.${method.confidence}`)} />
      <Pair name={t('behaviour.roundingName')} said={t(`behaviour.rounding.${method.rounding}`)} />
      <Fold name={t('behaviour.principles')}>
        {method.principles.map(({ principle, label, text }) => (
          <View key={principle} className="measured-principle">
            <View className="t12 quiet">{pick(label)}</View>
            <View className="t14">{pick(text)}</View>
          </View>
        ))}
      </Fold>
    </Card>
  )
}

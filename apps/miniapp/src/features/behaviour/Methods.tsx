import type { BehaviourPage } from '@tanpuhui/contract'
import { View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Fold } from './Fold'
import { MethodCard } from './MethodCard'

/** The programme's own methods in view, those that others have published behind a tap. */
export function Methods({ methods }: { methods: BehaviourPage['methods'] }) {
  const { t } = useWords()
  if (methods.length === 0) return null
  const own = methods.filter(({ display, issuance }) => display || issuance)
  const others = methods.filter((method) => !own.includes(method))
  const cards = (some: BehaviourPage['methods']) =>
    some.map((method) => <MethodCard key={`${method.code} ${method.version}`} method={method} />)
  return (
    <>
      <View className="heading">{t('behaviour.methods')}</View>
      {cards(own)}
      {others.length > 0 && <Fold name={t('behaviour.other', { n: others.length })}>{cards(others)}</Fold>}
    </>
  )
}

import type { Honours } from '@tanpuhui/contract'
import { Image, Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Card } from '@/ui/Card'
import { useDark } from '@/ui/use-dark'
import { progressText, shareOf } from './amount'
import { medalPicture } from './medal-picture'

/** Medals side by side: in colour when reached, else in outline with how far they are. */
export function MedalGrid({ medals }: { medals: Honours['medals'] }) {
  const { t, pick } = useWords()
  const dark = useDark()
  return (
    <View className="medals">
      {medals.map(({ code, name, about, of, have, from, reached }) => (
        <Card key={code} className="medal" {...(reached && { onTap: () => go.poster('medal', code) })}>
          <Image className="medal-picture" src={medalPicture(of, reached, dark)} aria-hidden />
          <View className="t14 strong">{pick(name)}</View>
          <View className="t12 quiet medal-about">{pick(about)}</View>
          {reached ? (
            <>
              <Text className="t12 good strong">{t('honours.reached')}</Text>
              <Text className="t12 medal-make">{t('poster.make')}</Text>
            </>
          ) : (
            <>
              <View className="progress medal-progress" aria-hidden>
                <View className="progress-fill" style={{ width: `${shareOf(have, from) * 100}%` }} />
              </View>
              <Text className="t12 quiet num">{progressText(t, of, have, from)}</Text>
            </>
          )}
        </Card>
      ))}
    </View>
  )
}

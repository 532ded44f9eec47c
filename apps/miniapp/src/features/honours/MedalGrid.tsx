import type { Honours } from '@tanpuhui/contract'
import { Image, Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { progressText, shareOf } from './amount'
import { medalPicture } from './medal-picture'

/** Medals side by side: in colour when reached, else in outline with how far they are. */
export function MedalGrid({ medals }: { medals: Honours['medals'] }) {
  const { t, pick } = useWords()
  return (
    <View className="medals">
      {medals.map(({ code, name, about, of, have, from, reached }) => (
        <View key={code} className="card medal">
          <Image className="medal-picture" src={medalPicture(of, reached)} aria-hidden />
          <View className="t14 strong">{pick(name)}</View>
          <View className="t12 quiet medal-about">{pick(about)}</View>
          {reached ? (
            <Text className="t12 good strong">{t('honours.reached')}</Text>
          ) : (
            <>
              <View className="progress medal-progress" aria-hidden>
                <View className="progress-fill" style={{ width: `${shareOf(have, from) * 100}%` }} />
              </View>
              <Text className="t12 quiet num">{progressText(t, of, have, from)}</Text>
            </>
          )}
        </View>
      ))}
    </View>
  )
}

import type { Project } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Image, Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { dayText } from '@/lib/when'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { useDark } from '@/ui/use-dark'
import { projectPicture } from './project-picture'

/** One project: what it does, what one costs today, and what was given by all and by me. */
export function ProjectCard({ project, onGive }: { project: Project; onGive: () => void }) {
  const { t, pick, locale } = useWords()
  const { code, name, about, price, nextPrice, given, mine } = project
  const unit = pick(project.unit)
  return (
    <Card className="project">
      <View className="project-picture">
        <Image className="project-drawing" src={projectPicture(code, useDark())} aria-hidden />
      </View>
      <View className="t16 strong">{pick(name)}</View>
      <View className="t14 quiet">{pick(about)}</View>
      <View className="stack t12 quiet num">
        {given.quantity > 0 ? t('publicGood.all', { n: countText(given.quantity), unit }) : t('publicGood.allNone')}
      </View>
      {mine.quantity > 0 && (
        <View className="t12 good strong num">{t('publicGood.mine', { n: countText(mine.quantity), unit })}</View>
      )}
      <View className="row between stack project-foot">
        <View className="grow">
          <Text className={price === null ? 't14 quiet' : 't16 strong num offer-points'}>
            {price === null ? t('publicGood.notBegun') : t('publicGood.price', { points: countText(price), unit })}
          </Text>
          {nextPrice && (
            <View className="t12 warn num">
              {t('publicGood.nextPrice', { day: dayText(nextPrice.from, locale), points: countText(nextPrice.points) })}
            </View>
          )}
        </View>
        {price !== null && <Button text={t('publicGood.give')} small onTap={onGive} />}
      </View>
    </Card>
  )
}

import type { Project } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useWallet } from '@/features/mall/use-mall'
import { useWords } from '@/i18n'
import { Card } from '@/ui/Card'
import { Empty } from '@/ui/Notice'
import { GiveSheet } from './GiveSheet'
import { ProjectCard } from './ProjectCard'

const priced = (project: Project | undefined): project is Project & { price: number } =>
  project !== undefined && project.price !== null

/** All projects under the balance, and the sheet of the one that is being given to. */
export function Projects({ projects }: { projects: readonly Project[] }) {
  const { t } = useWords()
  const points = useWallet().data?.points
  const [giving, setGiving] = useState<string | null>(null)
  const chosen = projects.find(({ code }) => code === giving)
  if (projects.length === 0) return <Empty title={t('publicGood.none')} hint={t('publicGood.noneHint')} picture="hands" />
  return (
    <>
      <View className="t14 quiet intro">{t('publicGood.intro')}</View>
      {points !== undefined && (
        <Card className="row between balance">
          <Text className="t14 quiet">{t('mall.balance')}</Text>
          <Text className="t20 strong num offer-points">{countText(points)}</Text>
        </Card>
      )}
      {projects.map((project) => (
        <ProjectCard key={project.code} project={project} onGive={() => setGiving(project.code)} />
      ))}
      {priced(chosen) && <GiveSheet key={chosen.code} project={chosen} points={points} onClose={() => setGiving(null)} />}
    </>
  )
}

import { useWallet } from '@/features/mall/use-mall'
import { Projects } from '@/features/public-good/Projects'
import { useProjects } from '@/features/public-good/use-projects'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { Screen } from '@/ui/Screen'
import '@/features/public-good/public-good.scss'

export default function PublicGoodPage() {
  const { t } = useWords()
  const projects = useProjects()
  const wallet = useWallet()
  return (
    <Screen title={t('title.publicGood')} onRefresh={() => Promise.all([projects.reload(), wallet.reload()])}>
      <Async of={projects} skeleton={[40, 56, 290, 290]}>
        {(all) => <Projects projects={all} />}
      </Async>
    </Screen>
  )
}

import { View } from '@tarojs/components'
import { Belonging } from '@/features/organisation/Belonging'
import { JoinOrganisation } from '@/features/organisation/JoinOrganisation'
import { useOrganisationBoard } from '@/features/organisation/use-organisation'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { Screen } from '@/ui/Screen'
import '@/features/boards/boards.scss'

export default function OrganisationPage() {
  const { t } = useWords()
  const board = useOrganisationBoard('month')
  return (
    <Screen title={t('title.organisation')} onRefresh={board.reload}>
      <Async of={board} skeleton={[240]}>
        {({ mine }) => (
          <>
            {mine && <Belonging mine={mine} />}
            {(!mine || mine.closed) && (
              <View className="stack">
                <JoinOrganisation />
              </View>
            )}
            <View className="foot-note">{t('social.organisationRules')}</View>
          </>
        )}
      </Async>
    </Screen>
  )
}

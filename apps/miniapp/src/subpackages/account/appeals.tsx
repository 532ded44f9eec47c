import { Text, View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { AppealCard } from '@/features/appeals/AppealCard'
import { useAppeals } from '@/features/appeals/use-appeals'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Async } from '@/ui/Async'
import { Button } from '@/ui/Button'
import { Empty, Refusal } from '@/ui/Notice'
import { Screen } from '@/ui/Screen'
import '@/features/appeals/appeals.scss'

export default function AppealsPage() {
  const { t } = useWords()
  const pages = useAppeals()
  const appeals = pages.parts.flat()
  useReachBottom(() => void pages.more())
  return (
    <Screen title={t('appeals.title')} onRefresh={pages.first.reload}>
      <Async of={pages.first} skeleton={[140, 140, 140]}>
        {() =>
          appeals.length === 0 ? (
            <Empty
              title={t('appeals.none')}
              hint={t('appeals.noneHint')}
              action={{ text: t('appeals.write'), onTap: () => go.appeal() }}
            />
          ) : (
            <>
              {appeals.map((appeal) => (
                <AppealCard key={appeal.appeal} appeal={appeal} />
              ))}
              {pages.moreFailure ? (
                <>
                  <Refusal failure={pages.moreFailure} />
                  <View className="stack">
                    <Button text={t('common.retry')} kind="plain" small onTap={pages.more} />
                  </View>
                </>
              ) : (
                <View className="foot-note">
                  <Text>{t(pages.ended ? 'common.end' : 'common.loading')}</Text>
                </View>
              )}
              <Button text={t('appeals.write')} icon="edit" kind="plain" onTap={() => go.appeal()} />
            </>
          )
        }
      </Async>
    </Screen>
  )
}

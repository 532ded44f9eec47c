import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Async } from '@/ui/Async'
import { Button } from '@/ui/Button'
import { Empty, Refusal } from '@/ui/Notice'
import { byDay } from './by-day'
import { DayLines } from './DayLines'
import type { useLedgerLines } from './use-ledger-lines'

/** All lines loaded so far, grouped by day, and what is known of the rest. */
export function LedgerLines({ pages, filtered }: { pages: ReturnType<typeof useLedgerLines>; filtered: boolean }) {
  const { t } = useWords()
  return (
    <Async of={pages.first} skeleton={[72, 72, 72]}>
      {() =>
        pages.lines.length === 0 ? (
          <Empty
            title={t(filtered ? 'ledger.noneSection' : 'ledger.none')}
            hint={filtered ? undefined : t('ledger.noneHint')}
            action={filtered ? undefined : { text: t('title.bindings'), onTap: go.bindings }}
          />
        ) : (
          <>
            {byDay(pages.lines).map((group) => (
              <DayLines key={group.day} group={group} />
            ))}
            {pages.moreFailure && (
              <>
                <Refusal failure={pages.moreFailure} />
                <View className="stack">
                  <Button text={t('common.retry')} kind="plain" small onTap={pages.more} />
                </View>
              </>
            )}
            {!pages.moreFailure && (
              <View className="foot-note">
                <Text>{pages.ended ? t('common.end') : t('common.loading')}</Text>
              </View>
            )}
          </>
        )
      }
    </Async>
  )
}

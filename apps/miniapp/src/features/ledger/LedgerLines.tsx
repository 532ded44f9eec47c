import { Text, View } from '@tarojs/components'
import { type ReactNode, useId } from 'react'
import { useWords } from '@/i18n'
import { Async } from '@/ui/Async'
import { Button } from '@/ui/Button'
import { Refusal } from '@/ui/Notice'
import { LinesPart } from './LinesPart'
import type { Lines } from './use-ledger-lines'

/** All lines loaded so far, grouped by day, and what is known of the rest. */
export function LedgerLines({ lines, empty }: { lines: Lines; empty: ReactNode }) {
  const { pages } = lines
  const id = `lines-${useId().replace(/\W/g, '')}`
  return (
    <Async of={lines.first} skeleton={[72, 72, 72]}>
      {() =>
        pages[0]?.length ? (
          <>
            <View>
              {pages.map((items, i) => (
                <LinesPart
                  key={items[0]?.key ?? 'last'}
                  id={`${id}-${i}`}
                  items={items}
                  above={pages[i - 1]?.at(-1)?.day}
                  below={pages[i + 1]?.[0]?.day}
                />
              ))}
            </View>
            <Rest lines={lines} />
          </>
        ) : (
          empty
        )
      }
    </Async>
  )
}

function Rest({ lines: { ended, moreFailure, loadingMore, more } }: { lines: Lines }) {
  const { t } = useWords()
  if (moreFailure) {
    return (
      <>
        <Refusal failure={moreFailure} />
        <View className="stack">
          <Button text={t('common.retry')} kind="plain" small onTap={more} />
        </View>
      </>
    )
  }
  return (
    <View className="foot-note">
      {ended ? (
        <Text>{t('common.end')}</Text>
      ) : (
        <Button text={t(loadingMore ? 'lines.loadingMore' : 'lines.more')} kind="quiet" small busy={loadingMore} onTap={more} />
      )}
    </View>
  )
}

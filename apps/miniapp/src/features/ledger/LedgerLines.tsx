import { Text, View } from '@tarojs/components'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from '@/i18n'
import type { Pages } from '@/lib/use-pages'
import { Async } from '@/ui/Async'
import { Button } from '@/ui/Button'
import { Refusal } from '@/ui/Notice'
import { useInView } from '@/ui/use-in-view'
import { LinesPart } from './LinesPart'
import type { LineItem } from './line-item'

/** All lines loaded so far, grouped by day, and what is known of the rest. */
export function LedgerLines({ lines, empty }: { lines: Pages<LineItem>; empty: ReactNode }) {
  const { parts } = lines
  const id = `lines-${useId().replace(/\W/g, '')}`
  return (
    <Async of={lines.first} skeleton={[72, 72, 72]}>
      {() =>
        parts.length > 0 ? (
          <>
            <View>
              {parts.map((items, i) => (
                <LinesPart
                  key={items[0]!.key}
                  id={`${id}-${i}`}
                  items={items}
                  above={parts[i - 1]?.at(-1)?.day}
                  below={parts[i + 1]?.[0]?.day}
                />
              ))}
            </View>
            <Rest id={`${id}-rest`} lines={lines} />
          </>
        ) : (
          empty
        )
      }
    </Async>
  )
}

/**
 * The foot of the list. WeChat tells only once that it is reached, and not again while a fast finger stays there: so it also asks for more by
 * itself as long as it is near the screen.
 */
function Rest({ id, lines: { ended, moreFailure, loadingMore, more } }: { id: string; lines: Pages<LineItem> }) {
  const { t } = useWords()
  const { near } = useInView(id, { margin: 600, near: false })
  const wanted = near && !ended && !loadingMore && !moreFailure
  const latest = useRef(more)
  latest.current = more
  useEffect(() => {
    if (wanted) void latest.current()
  }, [wanted])
  return (
    <View id={id}>
      {moreFailure ? (
        <>
          <Refusal failure={moreFailure} />
          <View className="stack">
            <Button text={t('common.retry')} kind="plain" small onTap={more} />
          </View>
        </>
      ) : (
        <View className="foot-note">
          {ended ? (
            <Text>{t('common.end')}</Text>
          ) : (
            <Button
              text={t(loadingMore ? 'lines.loadingMore' : 'lines.more')}
              kind="quiet"
              small
              busy={loadingMore}
              onTap={more}
            />
          )}
        </View>
      )}
    </View>
  )
}

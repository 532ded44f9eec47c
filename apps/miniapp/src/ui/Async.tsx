import { localIso } from '@tanpuhui/contract/local-day'
import { Text, View } from '@tarojs/components'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { useWords } from '@/i18n'
import type { Resource } from '@/lib/resource'
import { momentText } from '@/lib/when'
import { ErrorBox, Refusal } from './Notice'
import { role } from './role'
import { Skeleton } from './Skeleton'

interface AsyncProps<T> {
  of: Resource<T>
  skeleton: readonly number[]
  children: (data: T) => ReactNode
}

/** Whether something around says already that what is shown is not the latest. */
const Told = createContext(false)

/** Draws a resource's every state: loading, error with retry, content, and older content when a refresh failed, which is said once. */
export function Async<T>({ of: { data, failure, earlier, reload }, skeleton, children }: AsyncProps<T>) {
  const { t, locale } = useWords()
  const slow = useSlow(earlier !== null && !failure)
  const told = useContext(Told)
  if (data === undefined) return failure ? <ErrorBox failure={failure} onRetry={reload} /> : <Skeleton blocks={skeleton} />
  const earlierText = earlier === null ? null : t('common.earlierAt', { when: momentText(localIso(earlier), locale) })
  return (
    <>
      {failure && !told && <Refusal failure={failure} lead={earlierText ?? t('common.showingEarlier')} />}
      {slow && earlierText && !told && (
        <View className="refusal" {...role('status')}>
          <Text>{earlierText}</Text>
        </View>
      )}
      <Told.Provider value={told || failure !== undefined || slow}>{children(data)}</Told.Provider>
    </>
  )
}

const SLOW_MS = 1_500

/** Whether something has gone on for so long that people should be told. */
function useSlow(going: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    setSlow(false)
    if (!going) return
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => clearTimeout(timer)
  }, [going])
  return slow
}

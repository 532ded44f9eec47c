import type { ReactNode } from 'react'
import { useWords } from '@/i18n'
import type { Resource } from '@/lib/resource'
import { ErrorBox, Refusal } from './Notice'
import { Skeleton } from './Skeleton'

interface AsyncProps<T> {
  of: Resource<T>
  skeleton: readonly number[]
  children: (data: T) => ReactNode
}

/** Draws a resource's every state: loading, error with retry, content, and older content when a refresh failed. */
export function Async<T>({ of: { data, failure, reload }, skeleton, children }: AsyncProps<T>) {
  const { t } = useWords()
  if (data === undefined) return failure ? <ErrorBox failure={failure} onRetry={reload} /> : <Skeleton blocks={skeleton} />
  return (
    <>
      {failure && <Refusal failure={failure} lead={t('common.showingEarlier')} />}
      {children(data)}
    </>
  )
}

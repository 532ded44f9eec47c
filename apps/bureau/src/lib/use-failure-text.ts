import { useTranslation } from 'react-i18next'
import { useLocale } from '@/i18n/use-locale'
import { isOffline, refusalOf } from './failure'

/** Turns an error into the sentence that the person reads: the server's own words where it spoke. */
export function useFailureText(): (error: unknown) => string {
  const { t } = useTranslation('console')
  const { pick } = useLocale()
  return (error) => {
    const refusal = refusalOf(error)
    if (refusal) return pick(refusal.userMessage)
    return t(isOffline(error) ? 'failure.offline' : 'failure.unknown')
  }
}

import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router-dom'
import { useLocale } from '@/i18n/use-locale'
import { api } from '@/lib/trpc'
import { CodeScreen } from './code-screen'
import { useShownCode } from './use-shown-code'

/** What the organisers of a volunteer activity show on its days. */
export function EventScreenPage() {
  const { t } = useTranslation('console')
  const { pick } = useLocale()
  const id = Number(useParams().id)
  return (
    <CodeScreen
      of={useShownCode(['event-code', id], () => api.volunteering.eventCode.query({ id }))}
      name={({ event }) => pick(event.name)}
      line={({ event }) => pick(event.place)}
      action={t('events.action')}
      leave={t('sites.screen.leave')}
    />
  )
}

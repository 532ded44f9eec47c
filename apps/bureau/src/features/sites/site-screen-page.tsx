import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router-dom'
import { useLocale } from '@/i18n/use-locale'
import { api } from '@/lib/trpc'
import { CodeScreen } from './code-screen'
import { useShownCode } from './use-shown-code'

/** What the screen in a canteen shows. */
export function SiteScreenPage() {
  const { t } = useTranslation('console')
  const { pick } = useLocale()
  const id = Number(useParams().id)
  return (
    <CodeScreen
      of={useShownCode(['site-code', id], () => api.sites.code.query({ id }))}
      name={({ site }) => pick(site.name)}
      line={({ site }) => pick(site.behaviourName)}
      action={t('sites.screen.action')}
      leave={t('sites.screen.leave')}
    />
  )
}

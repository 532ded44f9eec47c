import { useTranslation } from 'react-i18next'
import { useRouteError } from 'react-router-dom'
import { PageError } from '@/ui/page-error'

/** A page whose code did not arrive, or that broke: loading it afresh is the only cure. */
export function RouteError() {
  const { t } = useTranslation('console')
  const error = useRouteError()
  return (
    <main style={{ maxWidth: 720, margin: '64px auto', padding: 16 }}>
      <PageError error={error} text={t('failure.broken')} retry={() => window.location.reload()} />
    </main>
  )
}

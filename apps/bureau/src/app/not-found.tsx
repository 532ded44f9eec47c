import { useTranslation } from 'react-i18next'
import { Link } from 'react-router-dom'
import { useDocument } from '@/i18n/use-locale'
import { Empty } from '@/ui/empty'

export function NotFound() {
  const { t } = useTranslation('console')
  useDocument(t('failure.notFound'))
  return (
    <main>
      <Empty title={t('failure.notFound')}>
        <Link to="/">{t('failure.home')}</Link>
      </Empty>
    </main>
  )
}

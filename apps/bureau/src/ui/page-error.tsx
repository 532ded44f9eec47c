import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFailureText } from '@/lib/use-failure-text'

interface PageErrorProps {
  error: unknown
  /** Instead of what the error says. */
  text?: string
  retry: () => void
}

/** Says why a page has nothing to show, and offers to try again. */
export function PageError({ error, text, retry }: PageErrorProps) {
  const { t } = useTranslation('console')
  const failureText = useFailureText()
  return (
    <Alert
      type="error"
      showIcon
      title={t('failure.page')}
      description={text ?? failureText(error)}
      action={<Button onClick={retry}>{t('action.retry')}</Button>}
    />
  )
}

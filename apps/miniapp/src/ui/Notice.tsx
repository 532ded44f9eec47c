import { Image, Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { type Failure, failureText } from '@/lib/failure'
import { Button } from './Button'
import { type Drawing, drawing } from './drawing'
import { role } from './role'

interface EmptyProps {
  title: string
  hint?: string
  action?: { text: string; onTap: () => unknown }
  picture?: Drawing
}

/** Nothing here yet: what it means and where to begin. */
export const Empty = ({ title, hint, action, picture = 'page' }: EmptyProps) => (
  <View className="notice">
    <Image className="notice-picture" src={drawing(picture)} aria-hidden />
    <Text className="t16 strong">{title}</Text>
    {hint && <Text className="quiet notice-hint">{hint}</Text>}
    {action && (
      <View className="notice-action">
        <Button text={action.text} onTap={action.onTap} kind="plain" small />
      </View>
    )}
  </View>
)

/** What went wrong, in the server's words where it gave any, and a way to try again. */
export function ErrorBox({ failure, onRetry }: { failure: Failure; onRetry?: () => unknown }) {
  const { t, locale } = useWords()
  return (
    <View className="notice" {...role('alert')}>
      <Image className="notice-picture" src={drawing('cloud')} aria-hidden />
      <Text className="t16 strong">{t('common.loadFailed')}</Text>
      <Text className="quiet notice-hint">{failureText(failure, locale)}</Text>
      {onRetry && (
        <View className="notice-action">
          <Button text={t('common.retry')} onTap={onRetry} kind="plain" small />
        </View>
      )}
    </View>
  )
}

/** One line under a form or over older content, saying why the last attempt failed. */
export function Refusal({ failure, lead }: { failure: Failure; lead?: string }) {
  const { locale } = useWords()
  return (
    <View className="refusal" {...role('alert')}>
      <Text>
        {lead ? `${lead}${locale === 'zh' ? '：' : ': '}` : ''}
        {failureText(failure, locale)}
      </Text>
    </View>
  )
}

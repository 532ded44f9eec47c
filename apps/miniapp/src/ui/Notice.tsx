import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { type Failure, failureKind, failureText } from '@/lib/failure'
import { back } from '@/lib/navigate'
import { Button } from './Button'
import { Drawn } from './Drawn'
import type { Drawing } from './drawing'
import { role } from './role'

interface EmptyProps {
  title: string
  hint?: string
  action?: { text: string; onTap: () => unknown }
  picture?: Drawing
  /** On one line, for a part of a page that has more to show. */
  compact?: boolean
}

/** Nothing here yet: what it means and where to begin. */
export const Empty = ({ title, hint, action, picture = 'page', compact = false }: EmptyProps) => (
  <View className={compact ? 'notice notice-compact' : 'notice'}>
    <Drawn of={picture} className="notice-picture" />
    <Text className={compact ? 't14 quiet' : 't16 strong'}>{title}</Text>
    {hint && <Text className="quiet notice-hint">{hint}</Text>}
    {action && (
      <View className="notice-action">
        <Button text={action.text} onTap={action.onTap} kind="plain" small />
      </View>
    )}
  </View>
)

const PICTURES = { offline: 'unplugged', gone: 'signpost', busy: 'cloud' } as const

/**
 * What went wrong, in the server's words where it gave any, and what to do next: check the network and try again, go back
 * from what is not there, or try again later.
 */
export function ErrorBox({ failure, onRetry }: { failure: Failure; onRetry?: () => unknown }) {
  const { t, locale } = useWords()
  const kind = failureKind(failure)
  return (
    <View className="notice" {...role('alert')}>
      <Drawn of={PICTURES[kind]} className="notice-picture" />
      <Text className="t16 strong">{t(`failure.${kind}`)}</Text>
      <Text className="quiet notice-hint">{failureText(failure, locale)}</Text>
      <View className="notice-action">
        {kind === 'gone' ? (
          <Button text={t('common.back')} onTap={back} kind="plain" small />
        ) : (
          onRetry && <Button text={t('common.retry')} onTap={onRetry} kind="plain" small />
        )}
      </View>
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

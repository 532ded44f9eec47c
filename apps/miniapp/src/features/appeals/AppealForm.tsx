import { APPEAL_WORDS, MOST_OPEN_APPEALS } from '@tanpuhui/contract/appeal-limits'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { invalidate } from '@/lib/cache'
import { trpc } from '@/lib/trpc'
import { useIntent } from '@/lib/use-intent'
import { Button } from '@/ui/Button'
import { LongField } from '@/ui/LongField'
import { Refusal } from '@/ui/Notice'
import type { Subject } from './use-subject'

type About = Subject['about']

/** What the person has to say, and what becomes of it. Trying again after a broken connection says it once. */
export function AppealForm({ about, onSent }: { about: About; onSent: () => void }) {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const make = useIntent((input: { about: About; words: string }, requestId) => trpc.appeals.make.mutate({ ...input, requestId }))
  const said = words.trim()

  const send = async () => {
    if (!(await make.run({ about, words: said }))) return
    invalidate('appeals')
    onSent()
  }

  return (
    <View>
      <LongField
        value={words}
        onChange={setWords}
        label={t(about ? 'appeals.words' : 'appeals.feedbackWords')}
        placeholder={t(about ? 'appeals.wordsHint' : 'appeals.feedbackHint')}
        {...APPEAL_WORDS}
      />
      <View className="next-steps">
        <View className="t14 strong">{t('appeals.next')}</View>
        {t(about ? 'appeals.nextSteps' : 'appeals.feedbackSteps', { returnObjects: true }).map((step, at) => (
          <View key={step} className="next-step t14 quiet">
            <Text className="num">{`${at + 1}.`}</Text>
            <Text className="grow">{step}</Text>
          </View>
        ))}
        <View className="t12 quiet">{t('appeals.limit', { n: MOST_OPEN_APPEALS })}</View>
      </View>
      {make.failure && <Refusal failure={make.failure} />}
      <View className="confirm-buttons">
        <Button
          text={t(make.failure?.undecided ? 'common.retry' : 'appeals.send')}
          busy={make.busy}
          disabled={said.length < APPEAL_WORDS.least || said.length > APPEAL_WORDS.most}
          onTap={send}
        />
      </View>
    </View>
  )
}

import type { StaffAppeal } from '@tanpuhui/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { api } from '@/lib/trpc'
import { useFailureText } from '@/lib/use-failure-text'
import { useOneRequest } from '@/lib/use-one-request'
import { wordsRule } from '@/lib/words-rule'
import styles from './appeals-page.module.css'
import { APPEALS_KEY } from './use-appeals'

interface Answer {
  outcome: 'upheld' | 'dismissed'
  words: string
}

/** The answer, once and for ever, in words that the resident reads. */
export function AnswerForm({ appeal: { appeal, resident, about } }: { appeal: StaffAppeal }) {
  const { t } = useTranslation('console')
  const { message } = App.useApp()
  const failureText = useFailureText()
  const queryClient = useQueryClient()
  const answer = useOneRequest({
    mutationFn: ({ outcome, words }: Answer) => api.appeals.answer.mutate({ appeal, resident, outcome, words: words.trim() }),
    onSuccess: () => message.success(t('appeals.done')),
    // Also when it was refused: then somebody else has answered it.
    onSettled: () => queryClient.invalidateQueries({ queryKey: APPEALS_KEY }),
  })
  const kind = about ? 'appeal' : 'feedback'
  return (
    <Form<Answer>
      // Several forms stand on the page: their fields' ids must differ.
      name={`answer-${appeal}`}
      className={styles.form}
      layout="vertical"
      requiredMark={false}
      onFinish={(values) => answer.send(values)}
    >
      <Form.Item name="outcome" label={t('appeals.decide')} rules={[{ required: true, message: t('appeals.decideMissing') }]}>
        <Radio.Group
          options={(['upheld', 'dismissed'] as const).map((value) => ({ value, label: t(`appeals.outcome.${kind}.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="words" label={t('appeals.words')} rules={[wordsRule(t('appeals.wordsMissing'))]}>
        <Input.TextArea rows={3} maxLength={500} showCount placeholder={t('appeals.wordsHint')} />
      </Form.Item>
      {about && <p className={styles.note}>{t('appeals.upheldNote')}</p>}
      {answer.error && <Alert type="error" showIcon title={failureText(answer.error)} />}
      <Button type="primary" htmlType="submit" loading={answer.isPending}>
        {t('appeals.submit')}
      </Button>
    </Form>
  )
}

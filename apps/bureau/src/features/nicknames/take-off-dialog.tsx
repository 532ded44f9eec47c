import type { NicknameReason, ShownNickname } from '@tanpuhui/contract'
import { useQueryClient } from '@tanstack/react-query'
import { Alert, App, Form, Modal, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/lib/trpc'
import { useFailureText } from '@/lib/use-failure-text'
import { useOneRequest } from '@/lib/use-one-request'
import styles from './nicknames-page.module.css'
import { NICKNAMES_KEY } from './use-nicknames'

const REASONS: readonly NicknameReason[] = ['unlawful', 'indecent', 'impersonation', 'advertising', 'private']

interface TakeOffDialogProps {
  /** Which one; null while nothing is asked. */
  nickname: ShownNickname | null
  close: () => void
}

/** Asks for the reason, which the resident reads, and takes the nickname off. */
export function TakeOffDialog({ nickname, close }: TakeOffDialogProps) {
  const { t } = useTranslation('console')
  const { message } = App.useApp()
  const failureText = useFailureText()
  const queryClient = useQueryClient()
  const [form] = Form.useForm<{ reason: NicknameReason }>()
  // While the dialog closes it goes on saying what it was about.
  const [last, setLast] = useState(nickname)
  if (nickname && nickname !== last) setLast(nickname)
  const takeOff = useOneRequest({
    mutationFn: ({ reason, one }: { reason: NicknameReason; one: ShownNickname }) =>
      api.nicknames.takeOff.mutate({ resident: one.resident, nickname: one.nickname, reason }),
    onSuccess: (_, { one }) => {
      close()
      message.success(t('nicknames.done', { nickname: one.nickname }))
    },
    // Also when it was refused: then the resident has another one by now.
    onSettled: () => queryClient.invalidateQueries({ queryKey: NICKNAMES_KEY }),
  })
  return (
    <Modal
      open={nickname !== null}
      title={t('nicknames.confirm.title', { nickname: last?.nickname ?? '' })}
      okText={t('nicknames.confirm.submit')}
      okButtonProps={{ danger: true, loading: takeOff.isPending }}
      cancelText={t('action.cancel')}
      onOk={() => form.submit()}
      onCancel={close}
      afterClose={() => {
        takeOff.renew()
        form.resetFields()
      }}
      maskClosable={!takeOff.isPending}
    >
      <p className={styles.note}>{t('nicknames.confirm.text')}</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ reason }) => nickname && takeOff.send({ reason, one: nickname })}
      >
        <Form.Item
          name="reason"
          label={t('nicknames.confirm.reason')}
          rules={[{ required: true, message: t('nicknames.confirm.reasonMissing') }]}
        >
          <Radio.Group
            className={styles.reasons!}
            options={REASONS.map((value) => ({ value, label: t(`nicknames.reasons.${value}`) }))}
          />
        </Form.Item>
      </Form>
      {takeOff.error && <Alert type="error" showIcon title={failureText(takeOff.error)} style={{ marginBottom: 16 }} />}
    </Modal>
  )
}

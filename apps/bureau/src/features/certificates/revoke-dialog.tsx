import { useQueryClient } from '@tanstack/react-query'
import { Alert, App, Form, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { api } from '@/lib/trpc'
import { useFailureText } from '@/lib/use-failure-text'
import { useOneRequest } from '@/lib/use-one-request'
import { wordsRule } from '@/lib/words-rule'

interface RevokeDialogProps {
  serial: string
  open: boolean
  close: () => void
}

/** Asks for the reason, which will be public, and revokes for good. */
export function RevokeDialog({ serial, open, close }: RevokeDialogProps) {
  const { t } = useTranslation('console')
  const { message } = App.useApp()
  const failureText = useFailureText()
  const queryClient = useQueryClient()
  const [form] = Form.useForm<{ reason: string }>()
  const revoke = useOneRequest({
    mutationFn: ({ reason }: { reason: string }) => api.certificates.revoke.mutate({ serial, reason: reason.trim() }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['certificate', serial] })
      close()
      message.success(t('certificates.revoked', { serial }))
    },
  })
  return (
    <Modal
      open={open}
      title={t('certificates.confirm.title', { serial })}
      okText={t('certificates.confirm.submit')}
      okButtonProps={{ danger: true, loading: revoke.isPending }}
      cancelText={t('action.cancel')}
      onOk={() => form.submit()}
      onCancel={close}
      afterClose={() => {
        revoke.renew()
        form.resetFields()
      }}
      maskClosable={!revoke.isPending}
    >
      <p style={{ marginBottom: 16 }}>{t('certificates.confirm.text')}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => revoke.send(values)}>
        <Form.Item
          name="reason"
          style={{ marginBottom: 36 }}
          label={t('certificates.confirm.reason')}
          rules={[wordsRule(t('certificates.confirm.reasonMissing'))]}
        >
          <Input.TextArea rows={3} maxLength={200} showCount placeholder={t('certificates.confirm.reasonHint')} />
        </Form.Item>
      </Form>
      {revoke.error && <Alert type="error" showIcon title={failureText(revoke.error)} style={{ marginBottom: 16 }} />}
    </Modal>
  )
}

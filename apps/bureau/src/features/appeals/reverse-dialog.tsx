import { useQueryClient } from '@tanstack/react-query'
import { Alert, App, Form, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { api } from '@/lib/trpc'
import { useFailureText } from '@/lib/use-failure-text'
import { useOneRequest } from '@/lib/use-one-request'
import { wordsRule } from '@/lib/words-rule'
import { APPEALS_KEY } from './use-appeals'

interface ReverseDialogProps {
  record: string
  resident: string
  open: boolean
  close: () => void
}

/** Asks for the reason, which the resident reads, and takes the credit back for good. */
export function ReverseDialog({ record, resident, open, close }: ReverseDialogProps) {
  const { t } = useTranslation('console')
  const { message } = App.useApp()
  const failureText = useFailureText()
  const queryClient = useQueryClient()
  const [form] = Form.useForm<{ reason: string }>()
  const reverse = useOneRequest({
    mutationFn: ({ reason }: { reason: string }) => api.records.reverse.mutate({ record, resident, reason: reason.trim() }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: APPEALS_KEY })
      close()
      message.success(t('appeals.confirm.done'))
    },
  })
  return (
    <Modal
      open={open}
      title={t('appeals.confirm.title')}
      okText={t('appeals.confirm.submit')}
      okButtonProps={{ danger: true, loading: reverse.isPending }}
      cancelText={t('action.cancel')}
      onOk={() => form.submit()}
      onCancel={close}
      afterClose={() => {
        reverse.renew()
        form.resetFields()
      }}
      maskClosable={!reverse.isPending}
    >
      <p style={{ marginBottom: 16 }}>{t('appeals.confirm.text')}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => reverse.send(values)}>
        <Form.Item
          name="reason"
          style={{ marginBottom: 36 }}
          label={t('appeals.confirm.reason')}
          rules={[wordsRule(t('appeals.confirm.reasonMissing'))]}
        >
          <Input.TextArea rows={3} maxLength={200} showCount placeholder={t('appeals.confirm.reasonHint')} />
        </Form.Item>
      </Form>
      {reverse.error && <Alert type="error" showIcon title={failureText(reverse.error)} style={{ marginBottom: 16 }} />}
    </Modal>
  )
}

import { requestIdOf } from '@tanpuhui/contract/request-id'
import { useQueryClient } from '@tanstack/react-query'
import { Alert, App, Form, Input, Modal } from 'antd'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/lib/trpc'
import { useFailureText } from '@/lib/use-failure-text'
import { useOneRequest } from '@/lib/use-one-request'
import { wordsRule } from '@/lib/words-rule'
import { ORGANISATIONS_KEY } from './organisations-key'

const newRequestId = () => requestIdOf(crypto.getRandomValues(new Uint8Array(16)))

interface CreateDialogProps {
  open: boolean
  close: () => void
}

/** Asks for the name of a new organisation. */
export function CreateDialog({ open, close }: CreateDialogProps) {
  const { t } = useTranslation('console')
  const { message } = App.useApp()
  const failureText = useFailureText()
  const queryClient = useQueryClient()
  const [form] = Form.useForm<{ name: string }>()
  // One for each opening of the dialog: to try again after silence makes no second organisation.
  const requestId = useRef(newRequestId())
  const create = useOneRequest({
    mutationFn: ({ name }: { name: string }) =>
      api.organisations.create.mutate({ name: name.trim(), requestId: requestId.current }),
    onSuccess: async ({ name }) => {
      await queryClient.invalidateQueries({ queryKey: ORGANISATIONS_KEY })
      close()
      message.success(t('organisations.created', { name }))
    },
  })
  return (
    <Modal
      open={open}
      title={t('organisations.create')}
      okText={t('organisations.submit')}
      okButtonProps={{ loading: create.isPending }}
      cancelText={t('action.cancel')}
      onOk={() => form.submit()}
      onCancel={close}
      afterClose={() => {
        create.renew()
        requestId.current = newRequestId()
        form.resetFields()
      }}
      maskClosable={!create.isPending}
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => create.send(values)}>
        <Form.Item name="name" label={t('organisations.name')} rules={[wordsRule(t('organisations.nameMissing'))]}>
          <Input maxLength={40} showCount placeholder={t('organisations.nameHint')} />
        </Form.Item>
      </Form>
      {create.error && <Alert type="error" showIcon title={failureText(create.error)} style={{ marginBottom: 16 }} />}
    </Modal>
  )
}

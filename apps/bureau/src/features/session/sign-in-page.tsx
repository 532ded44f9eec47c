import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { Navigate, useLocation } from 'react-router-dom'
import { STAFF_KEY } from '@/app/query-client'
import { useProgramme } from '@/app/use-programme'
import { useDocument, useLocale } from '@/i18n/use-locale'
import { api } from '@/lib/trpc'
import { useFailureText } from '@/lib/use-failure-text'
import { LeafIcon } from '@/ui/icons'
import { LanguageSwitch } from '@/ui/language-switch'
import { SandboxNote } from './sandbox-note'
import styles from './sign-in-page.module.css'
import { useStaff } from './use-staff'

interface Credentials {
  username: string
  password: string
}

/** Where to go after signing in: only ever a page of this console. */
const destination = (state: unknown): string => {
  const from = typeof state === 'object' && state !== null && 'from' in state ? state.from : undefined
  return typeof from === 'string' && /^\/(?!\/)/.test(from) ? from : '/'
}

export function SignInPage() {
  const { t } = useTranslation('console')
  const { pick } = useLocale()
  const { state } = useLocation()
  const failureText = useFailureText()
  const [form] = Form.useForm<Credentials>()
  const queryClient = useQueryClient()
  const programme = useProgramme()
  const { data: staff } = useStaff()
  const signIn = useMutation({
    mutationFn: (credentials: Credentials) => api.staff.signIn.mutate(credentials),
    onSuccess: (signedIn) => queryClient.setQueryData(STAFF_KEY, signedIn),
  })
  useDocument(`${t('signIn.title')} · ${programme ? pick(programme.name) : t('app.name')}`)
  if (staff) return <Navigate to={destination(state)} replace />
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <LanguageSwitch />
      </header>
      <main className={styles.card}>
        <div className={styles.brand}>
          <LeafIcon size={36} />
          <div>
            <p className={styles.programme}>{programme ? pick(programme.name) : '\u00a0'}</p>
            <h1>{t('signIn.title')}</h1>
          </div>
        </div>
        <Form form={form} layout="vertical" size="large" requiredMark={false} onFinish={(values) => signIn.mutate(values)}>
          <Form.Item
            name="username"
            label={t('signIn.username')}
            rules={[{ required: true, message: t('signIn.usernameMissing') }]}
          >
            <Input autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={64} autoFocus />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('signIn.password')}
            rules={[{ required: true, message: t('signIn.passwordMissing') }]}
          >
            <Input.Password autoComplete="current-password" maxLength={256} />
          </Form.Item>
          {signIn.error && <Alert className={styles.alert} type="error" showIcon title={failureText(signIn.error)} />}
          <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
            {t('signIn.submit')}
          </Button>
        </Form>
        {programme?.sandbox && <SandboxNote fill={(credentials) => form.setFieldsValue(credentials)} />}
      </main>
      <footer className={styles.foot}>
        <a href="/verify">{t('signIn.verify')}</a>
      </footer>
    </div>
  )
}

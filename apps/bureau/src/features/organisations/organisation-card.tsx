import type { OrganisationView } from '@tanpuhui/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Popconfirm } from 'antd'
import { useTranslation } from 'react-i18next'
import { useProgramme } from '@/app/use-programme'
import { api } from '@/lib/trpc'
import { useFailureText } from '@/lib/use-failure-text'
import { QrCode } from '@/ui/qr-code'
import { ORGANISATIONS_KEY } from './organisations-key'
import styles from './organisations-page.module.css'

interface OrganisationCardProps {
  organisation: OrganisationView
  mayManage: boolean
}

/** An organisation: how many belong to it, and for whoever may manage it its code, as text and to scan. */
export function OrganisationCard({ organisation: one, mayManage }: OrganisationCardProps) {
  const { t } = useTranslation('console')
  const base = useProgramme()?.publicUrl
  const failureText = useFailureText()
  const queryClient = useQueryClient()
  const act = useMutation({
    mutationFn: (deed: 'renewCode' | 'close') => api.organisations[deed].mutate({ organisation: one.organisation }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ORGANISATIONS_KEY }),
  })
  const closed = one.closedAt !== null
  return (
    <li className={closed ? styles.closed : undefined}>
      {one.code && base && (
        <div className={styles.qr}>
          <QrCode text={`${base}/?organisation=${one.code}`} label={t('organisations.qr', { name: one.name })} />
        </div>
      )}
      <div className={styles.text}>
        <h2>{one.name}</h2>
        <p>
          {closed
            ? t('organisations.closedOn', { day: one.closedAt!.slice(0, 10) })
            : t('organisations.members', { count: one.members })}
        </p>
        {one.code && <p className={styles.code}>{`${one.code.slice(0, 4)} ${one.code.slice(4)}`}</p>}
        {mayManage && !closed && (
          <div className={styles.deeds}>
            <Popconfirm
              title={t('organisations.renewTitle')}
              description={t('organisations.renewText')}
              okText={t('organisations.renew')}
              cancelText={t('action.cancel')}
              onConfirm={() => act.mutateAsync('renewCode').catch(() => undefined)}
            >
              <Button size="small" loading={act.isPending}>
                {t('organisations.renew')}
              </Button>
            </Popconfirm>
            <Popconfirm
              title={t('organisations.closeTitle', { name: one.name })}
              description={t('organisations.closeText')}
              okText={t('organisations.close')}
              okButtonProps={{ danger: true }}
              cancelText={t('action.cancel')}
              onConfirm={() => act.mutateAsync('close').catch(() => undefined)}
            >
              <Button size="small" danger loading={act.isPending}>
                {t('organisations.close')}
              </Button>
            </Popconfirm>
          </div>
        )}
        {act.error && <Alert type="error" showIcon title={failureText(act.error)} />}
      </div>
    </li>
  )
}

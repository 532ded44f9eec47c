import { massText, type StaffAppeal } from '@tanpuhui/contract'
import { useQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocale } from '@/i18n/use-locale'
import { api } from '@/lib/trpc'
import { Facts } from '@/ui/facts'
import { PageError } from '@/ui/page-error'
import styles from './appeals-page.module.css'
import { APPEALS_KEY } from './use-appeals'

/** What was reported, how it was worked out and what was ruled; looked up when somebody wants to check it. */
export function RecordFacts({ appeal: { appeal, resident } }: { appeal: Pick<StaffAppeal, 'appeal' | 'resident'> }) {
  const { t } = useTranslation('console')
  const { pick } = useLocale()
  const [open, setOpen] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: [...APPEALS_KEY, 'record', appeal],
    queryFn: () => api.appeals.record.query({ appeal, resident }),
    enabled: open,
  })
  if (!open)
    return (
      <Button className={styles.check!} onClick={() => setOpen(true)}>
        {t('appeals.check')}
      </Button>
    )
  if (error) return <PageError error={error} retry={() => void refetch()} />
  if (!data) return <Skeleton active />
  const { line, formula, method, ruling, issuance } = data
  const told = (facts: typeof data.data) => facts.map(({ label, value }) => `${pick(label)} ${pick(value)}`).join(' · ')
  return (
    <section className={styles.record} aria-label={t('appeals.recordFacts')}>
      <Facts
        facts={[
          // A check-in reports nothing but itself.
          ...(data.data.length > 0 ? [{ label: t('appeals.fact.reported'), value: told(data.data) }] : []),
          { label: t('appeals.fact.district'), value: pick(line.districtName) },
          { label: t('appeals.fact.evidence'), value: t(`appeals.tier.${line.evidence}`) },
          { label: t('appeals.fact.formula'), value: pick(formula.filled), note: pick(formula.general) },
          {
            label: t('appeals.fact.method'),
            value: pick(method.name),
            note: `${method.code} ${method.version} · ${pick(method.issuer)}`,
          },
          ...(ruling ? [{ label: t('appeals.fact.ruling'), value: pick(ruling.reason.message), note: told(ruling.data) }] : []),
          ...(issuance ? [{ label: t('appeals.fact.issuance'), value: massText(issuance.mg), note: pick(issuance.filled) }] : []),
        ]}
      />
    </section>
  )
}

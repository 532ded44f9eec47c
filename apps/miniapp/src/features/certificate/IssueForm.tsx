import type { MyCertificate, Period } from '@tanpuhui/contract'
import { countText } from '@tanpuhui/contract/mass'
import { Input, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { invalidate } from '@/lib/cache'
import { trpc } from '@/lib/trpc'
import { useIntent } from '@/lib/use-intent'
import { dayText, today } from '@/lib/when'
import { Async } from '@/ui/Async'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { Figure } from '@/ui/Figure'
import { Empty, Refusal } from '@/ui/Notice'
import { useCertificatePreview } from './use-certificates'
import './certificate.scss'

const LONGEST_NAME = 40

interface IssueFormProps {
  /** Offered as the name on the certificate; the person may write another. */
  name: string
  onIssued: (issued: MyCertificate) => void
}

/** Choose a period and a name, see what will be certified, issue. */
export function IssueForm({ name, onIssued }: IssueFormProps) {
  const { t, locale, pick } = useWords()
  const thisYear = Number(today().slice(0, 4))
  const [period, setPeriod] = useState<Period>({ year: thisYear })
  const [holder, setHolder] = useState(name)
  const preview = useCertificatePreview(period)
  const years = useCertificatePreview({ all: true }).data?.years ?? []
  const issue = useIntent((input: { period: Period; holderName: string }, requestId) =>
    trpc.certificates.issue.mutate({ ...input, requestId }),
  )

  const key = 'year' in period ? String(period.year) : 'all'
  const chips = [
    { key: String(thisYear), text: t('certificate.thisYear', { year: thisYear }) },
    ...years.filter((year) => year !== thisYear).map((year) => ({ key: String(year), text: t('certificate.year', { year }) })),
    { key: 'all', text: t('certificate.all') },
  ]
  const submit = async () => {
    const issued = await issue.run({ period, holderName: holder.trim() })
    if (!issued) return
    invalidate('certificates')
    onIssued(issued)
  }

  return (
    <>
      <View className="heading">{t('certificate.period')}</View>
      <Chips
        of={chips}
        value={key}
        onPick={(picked) => setPeriod(picked === 'all' ? { all: true } : { year: Number(picked) })}
        label={t('certificate.period')}
      />
      <View className="stack">
        <Async of={preview} skeleton={[300]}>
          {({ from, to, mg, acts, title }) =>
            acts === 0 ? (
              <Card>
                <Empty compact title={t('certificate.nothing')} picture="glass" />
              </Card>
            ) : (
              <Card>
                <Text className="t12 quiet">{t('certificate.preview')}</Text>
                <View className="preview-total">
                  <Figure mg={mg} />
                </View>
                <View className="t14">
                  {t('certificate.acts', { n: countText(acts) })}
                  {title ? ` · ${pick(title.name)}` : ''}
                </View>
                <View className="t12 quiet">
                  {t('certificate.range', { from: dayText(from, locale), to: dayText(to, locale) })}
                </View>
                <Text className="label">{t('certificate.holder')}</Text>
                <View className="field">
                  <Input
                    className="input"
                    value={holder}
                    maxlength={LONGEST_NAME}
                    placeholder={t('certificate.holder')}
                    aria-label={t('certificate.holder')}
                    onInput={(event) => setHolder(event.detail.value)}
                  />
                </View>
                <View className="t12 quiet">{t('certificate.holderHint')}</View>
                {issue.failure && <Refusal failure={issue.failure} />}
                <View className="stack">
                  <Button
                    text={t(issue.failure?.undecided ? 'common.retry' : 'certificate.issue')}
                    busy={issue.busy}
                    disabled={holder.trim() === ''}
                    onTap={submit}
                  />
                </View>
              </Card>
            )
          }
        </Async>
      </View>
    </>
  )
}

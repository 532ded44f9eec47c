import { useRouter } from '@tarojs/taro'
import { useMemo } from 'react'
import { CheckedCertificate } from '@/features/verify/CheckedCertificate'
import { readPayload } from '@/features/verify/judge'
import { Verdict } from '@/features/verify/Verdict'
import { useWords } from '@/i18n'
import { Screen } from '@/ui/Screen'

/** A scanned certificate, checked on the device: anyone may. */
export default function VerifyPage() {
  const { t } = useWords()
  const { c = '' } = useRouter().params
  const signed = useMemo(() => readPayload(c), [c])
  return (
    <Screen title={t('title.verify')} guarded={false}>
      {signed ? <CheckedCertificate signed={signed} /> : <Verdict is="malformed" tone="warn" urgent />}
    </Screen>
  )
}

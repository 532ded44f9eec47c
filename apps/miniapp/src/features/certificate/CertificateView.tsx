import type { MyCertificate } from '@tanpuhui/contract'
import { massText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import { useMemo, useRef, useState } from 'react'
import { keepPicture } from '@/features/picture/keep-picture'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Button } from '@/ui/Button'
import { copy } from '@/ui/copy'
import type { Paper } from '@/ui/PaperCanvas'
import { role } from '@/ui/role'
import { CertificateCanvas } from './CertificateCanvas'
import { paperFacts } from './paper-facts'
import './certificate.scss'

/** One certificate drawn in full, with the ways to keep and to verify it. */
export function CertificateView({ mine, accent }: { mine: MyCertificate; accent: string }) {
  const spoken = useWords()
  const { t } = spoken
  const paper = useRef<Paper | null>(null)
  const [ready, setReady] = useState(false)
  const [facts, words] = useMemo(() => paperFacts(mine, accent, spoken), [mine, accent, spoken])
  const { certificate, status } = mine

  const save = async () => {
    if (paper.current) await keepPicture(paper.current, certificate.serial, t)
  }

  return (
    <View>
      <CertificateCanvas
        facts={facts}
        words={words}
        label={t('certificate.alt', {
          holder: certificate.holder.name,
          total: massText(certificate.mg),
          serial: certificate.serial,
        })}
        onDrawn={(drawn) => {
          paper.current = drawn
          setReady(true)
        }}
      />
      {status.state === 'revoked' && (
        <View className="revoked-note" {...role('alert')}>
          <Text className="strong">{t('certificate.revoked')}</Text>
          {status.reason && <View>{t('certificate.revokedWhy', { reason: status.reason })}</View>}
        </View>
      )}
      <View className="confirm-buttons">
        <Button text={t('certificate.save')} disabled={!ready} onTap={save} />
        {status.state === 'valid' && (
          <Button text={t('poster.make')} kind="plain" onTap={() => go.poster('certificate', certificate.serial)} />
        )}
        <Button text={t('certificate.copyUrl')} kind="plain" icon="copy" onTap={() => copy(mine.verifyUrl)} />
      </View>
      <View className="foot-note">{t('certificate.verifyHint')}</View>
    </View>
  )
}

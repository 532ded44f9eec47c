import type { MyCertificate } from '@tanpuhui/contract'
import { massText } from '@tanpuhui/contract/mass'
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useMemo, useRef, useState } from 'react'
import { useWords } from '@/i18n'
import { Button } from '@/ui/Button'
import { copy } from '@/ui/copy'
import { role } from '@/ui/role'
import { toast } from '@/ui/toast'
import { CertificateCanvas, type Paper } from './CertificateCanvas'
import { paperFacts } from './paper-facts'
import { savePicture } from './save-picture'
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
    if (!paper.current) return
    const outcome = await savePicture(paper.current, certificate.serial)
    if (outcome === 'album') toast(t('certificate.saved'))
    if (outcome === 'file') toast(t('certificate.savedFile'))
    if (outcome === 'failed') toast(t('certificate.saveFailed'))
    if (outcome === 'denied') {
      const { confirm } = await Taro.showModal({
        title: t('certificate.albumDenied'),
        content: t('certificate.albumHint'),
        confirmText: t('certificate.openSettings'),
        cancelText: t('common.cancel'),
      })
      if (confirm) await Taro.openSetting()
    }
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
        <Button text={t('certificate.copyUrl')} kind="plain" icon="copy" onTap={() => copy(mine.verifyUrl)} />
      </View>
      <View className="foot-note">{t('certificate.verifyHint')}</View>
    </View>
  )
}

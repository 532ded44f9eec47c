import type { Order } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useWords } from '@/i18n'
import { Button } from '@/ui/Button'
import { copy } from '@/ui/copy'
import { QrCanvas } from '@/ui/QrCanvas'
import { Sheet } from '@/ui/Sheet'
import { useBrightScreen } from './use-bright-screen'
import { voucherState } from './voucher-state'
import './voucher.scss'

interface VoucherSheetProps {
  order: Order
  /** Which of its codes. */
  at: number
  onMove: (at: number) => void
  onClose: () => void
}

/** 出示券码: one voucher as large as it goes, black on white whatever the theme, for the merchant to scan or to read. */
export function VoucherSheet({ order, at, onMove, onClose }: VoucherSheetProps) {
  const { t, pick, locale } = useWords()
  const voucher = order.codes[at]!
  const { expired, text } = voucherState(voucher, t, locale)
  useBrightScreen()
  return (
    <Sheet open title={pick(order.title)} onClose={onClose}>
      <View className={`voucher-paper ${expired ? 'voucher-over' : ''}`}>
        <QrCanvas text={voucher.code} label={t('voucher.qr', { code: voucher.code })} />
        <Text className="t16 strong voucher-big" userSelect>
          {voucher.code}
        </Text>
      </View>
      <View className={`t14 voucher-said ${expired ? 'warn strong' : ''}`}>{text}</View>
      <View className="t12 quiet voucher-said">{t('voucher.used', { merchant: pick(order.merchant) })}</View>
      {order.sandbox && <View className="t12 quiet voucher-said">{t('mall.sandbox')}</View>}
      <View className="confirm-buttons">
        {order.codes.length > 1 && (
          <Button
            text={t('voucher.next', { n: at + 1, all: order.codes.length })}
            onTap={() => onMove((at + 1) % order.codes.length)}
          />
        )}
        <Button text={t('common.copy')} kind="plain" icon="copy" onTap={() => copy(voucher.code)} />
      </View>
    </Sheet>
  )
}

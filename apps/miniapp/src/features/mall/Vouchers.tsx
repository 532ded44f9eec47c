import type { Order } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useWords } from '@/i18n'
import { copy } from '@/ui/copy'
import { Icon } from '@/ui/Icon'
import { Tap } from '@/ui/Tap'
import { VoucherSheet } from './VoucherSheet'
import { voucherState } from './voucher-state'

/** The codes of one order, each with its state and ways to show and to copy it; one that was scanned is shown at once. */
export function Vouchers({ order, scanned }: { order: Order; scanned?: string | undefined }) {
  const { t, locale } = useWords()
  const [shown, setShown] = useState(() => order.codes.findIndex(({ code }) => code === scanned))
  return (
    <>
      {order.codes.map((voucher, i) => {
        const { code } = voucher
        const { expired, text } = voucherState(voucher, t, locale)
        return (
          <View key={code} className="voucher">
            <View className="grow">
              <Text className={`t16 voucher-code ${expired ? 'quiet' : ''}`} userSelect>
                {code}
              </Text>
              <View className={`t12 ${expired ? 'warn' : 'quiet'}`}>{text}</View>
            </View>
            <Tap className="voucher-copy" onTap={() => setShown(i)} label={`${t('voucher.show')} ${code}`}>
              <Icon name="scan" size={16} />
              <Text className="t14">{t('voucher.show')}</Text>
            </Tap>
            <Tap className="voucher-copy" onTap={() => copy(code)} label={`${t('common.copy')} ${code}`}>
              <Icon name="copy" size={16} />
              <Text className="t14">{t('common.copy')}</Text>
            </Tap>
          </View>
        )
      })}
      {order.sandbox && <View className="t12 quiet stack">{t('mall.sandbox')}</View>}
      {order.codes[shown] && <VoucherSheet order={order} at={shown} onMove={setShown} onClose={() => setShown(-1)} />}
    </>
  )
}

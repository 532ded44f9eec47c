import type { LedgerLine } from '@tanpuhui/contract'
import { Text, View } from '@tarojs/components'
import { LedgerRow } from '@/features/ledger/LedgerRow'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Empty } from '@/ui/Notice'
import { Tap } from '@/ui/Tap'

/** The last three records, and where to see the rest. */
export function RecentLines({ lines }: { lines: readonly LedgerLine[] }) {
  const { t } = useWords()
  return (
    <>
      <View className="heading recent-heading">
        <Text>{t('home.recent')}</Text>
        {lines.length > 0 && (
          <Tap className="row more quiet t12" onTap={go.ledger} label={t('common.more')}>
            <Text>{t('common.more')}</Text>
            <Icon name="chevron" size={16} />
          </Tap>
        )}
      </View>
      <Card className="flush recent">
        {lines.length > 0 ? (
          lines.slice(0, 3).map((line) => <LedgerRow key={line.record} line={line} dated />)
        ) : (
          <Empty compact title={t('home.recentNone')} />
        )}
      </Card>
    </>
  )
}

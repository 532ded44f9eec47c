import { useRouter } from '@tarojs/taro'
import { OrderCard } from '@/features/mall/OrderCard'
import { useOrders } from '@/features/mall/use-mall'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Async } from '@/ui/Async'
import { Card } from '@/ui/Card'
import { Empty } from '@/ui/Notice'
import { Screen } from '@/ui/Screen'

export default function OrdersPage() {
  const { t } = useWords()
  const scanned = useRouter().params.code
  const orders = useOrders()
  const mine = orders.data?.some(({ codes }) => codes.some(({ code }) => code === scanned))
  // What an earlier visit left may lack the newest: then only the network can say that it is not there.
  const sure = orders.earlier === null && !orders.failure
  return (
    <Screen title={t('title.orders')}>
      <Async of={orders} skeleton={[140, 140]}>
        {(all) => (
          <>
            {scanned && !mine && (
              <Card>
                <Empty
                  title={t(sure ? 'voucher.notMine' : 'voucher.notHere')}
                  hint={t(sure ? 'voucher.notMineHint' : 'voucher.notHereHint', { code: scanned })}
                  picture="ticket"
                />
              </Card>
            )}
            {all.length === 0 && !scanned ? (
              <Empty
                title={t('mall.ordersNone')}
                hint={t('mall.ordersNoneHint')}
                picture="ticket"
                action={{ text: t('mall.goMall'), onTap: go.mall }}
              />
            ) : (
              all.map((order) => <OrderCard key={order.id} order={order} {...(scanned ? { scanned } : {})} />)
            )}
          </>
        )}
      </Async>
    </Screen>
  )
}

import { OrderCard } from '@/features/mall/OrderCard'
import { useOrders } from '@/features/mall/use-mall'
import { useWords } from '@/i18n'
import { go } from '@/lib/navigate'
import { Async } from '@/ui/Async'
import { Empty } from '@/ui/Notice'
import { Screen } from '@/ui/Screen'

export default function OrdersPage() {
  const { t } = useWords()
  const orders = useOrders()
  return (
    <Screen title={t('title.orders')}>
      <Async of={orders} skeleton={[140, 140]}>
        {(all) =>
          all.length === 0 ? (
            <Empty
              title={t('mall.ordersNone')}
              hint={t('mall.ordersNoneHint')}
              picture="ticket"
              action={{ text: t('mall.goMall'), onTap: go.mall }}
            />
          ) : (
            all.map((order) => <OrderCard key={order.id} order={order} />)
          )
        }
      </Async>
    </Screen>
  )
}

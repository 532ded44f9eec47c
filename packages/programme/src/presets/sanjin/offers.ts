import type { VoucherOffer } from '../../programme'

const terms = {
  zh: '兑换后在“我的—兑换记录”查看券码；券码过期作废，积分不退回。积分不能换成现金，也不能转让。',
  en: 'Find the code under Me – Orders. An expired code is void and its points are not returned. Points are not money and cannot be transferred.',
}

/** Goods of the kinds that 三晋绿色生活 gives: coupons, green consumption vouchers, shopping cards, the tourism year card. */
export const offers: readonly VoucherOffer[] = [
  {
    id: 1,
    code: 'bike-ride-coupon',
    title: { zh: '共享单车骑行券', en: 'Shared-bike coupon' },
    description: { zh: '一次 30 分钟内免费骑行', en: 'One free ride of up to 30 minutes' },
    terms,
    merchant: { zh: '美团单车', en: 'Meituan Bike' },
    pricePoints: 100,
    maxPerOrder: 5,
    validDays: 30,
    sandboxStock: 2_000,
  },
  {
    id: 2,
    code: 'charging-coupon-5',
    title: { zh: '充电服务费 5 元券', en: '5 yuan off charging' },
    description: { zh: '满 20 元可用，充电服务费立减 5 元', en: '5 yuan off service fees of 20 yuan or more' },
    terms,
    merchant: { zh: '快电', en: 'Kuaidian' },
    pricePoints: 300,
    maxPerOrder: 3,
    validDays: 60,
    sandboxStock: 500,
  },
  {
    id: 3,
    code: 'green-voucher-10',
    title: { zh: '绿色消费券 10 元', en: '10 yuan green voucher' },
    description: { zh: '购买绿色认证商品满 50 元立减 10 元', en: '10 yuan off certified green goods of 50 yuan or more' },
    terms,
    merchant: { zh: '三晋绿色生活', en: 'Sanjin Green Life' },
    pricePoints: 600,
    maxPerOrder: 2,
    validDays: 90,
    sandboxStock: 200,
  },
  {
    id: 4,
    code: 'tourism-year-card',
    title: { zh: '山西旅游年卡', en: 'Shanxi tourism year card' },
    description: { zh: '一年内畅游全省签约景区', en: 'A year of visits to participating sights in the province' },
    terms,
    merchant: { zh: '山西文旅', en: 'Shanxi Tourism' },
    pricePoints: 8_000,
    maxPerOrder: 1,
    validDays: 365,
    sandboxStock: 20,
  },
]

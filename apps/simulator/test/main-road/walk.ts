import { back, type Phone, read, tap } from './phone'

/** Agrees to the privacy agreement; the sign-in form follows. */
export const agree = (phone: Phone) => tap(phone, '同意并继续')

/** 行 → 美团单车 → separate consent. */
export async function authoriseBike(phone: Phone): Promise<void> {
  await tap(phone, '行')
  await read(phone, '美团单车')
  await tap(phone, '授权')
  await tap(phone, '同意并授权')
  await read(phone, '已授权')
  await back(phone)
}

/** 碳账本 → the ride → its receipt, with the formula filled in. */
export async function readReceipt(phone: Phone): Promise<void> {
  await tap(phone, '碳账本')
  await tap(phone, '共享单车骑行')
  await read(phone, /5 km × 250 g\/km = 1250 g/)
  await read(phone, /山西日报/)
  await read(phone, /SX-BIKE/)
  await back(phone)
}

/** 积分商城 → 共享单车骑行券 → redeem → the voucher's code. */
export async function redeemCoupon(phone: Phone): Promise<void> {
  await tap(phone, '积分商城')
  await tap(phone, '共享单车骑行券')
  await tap(phone, '立即兑换')
  await tap(phone, '确认兑换')
  await read(phone, '兑换成功')
  await read(phone, /DEMO-[0-9A-Z]{12}/)
}

import { type Phone, read, shown, tap } from './phone'

/** 行 → 美团单车, the first partner there → separate consent. */
export async function authoriseBike(phone: Phone): Promise<void> {
  await tap(phone, '行')
  await read(phone, '美团单车')
  await shown(phone, '授权').first().click()
  await tap(phone, '同意并授权')
  await shown(phone, '已授权').first().waitFor()
}

/** The ride → its receipt, with the formula filled in, factor source and method. */
export async function readReceipt(phone: Phone): Promise<void> {
  await tap(phone, '共享单车骑行')
  await read(phone, /5 km × 250 g\/km = 1250 g/)
  await read(phone, /山西日报/)
  await read(phone, /SX-BIKE/)
}

/** What one ride has brought beside points: a medal begun, a place on the board, and how the ride is measured. */
export async function readHonours(phone: Phone, open: (path: string) => Promise<unknown>): Promise<void> {
  await open('subpackages/honours/index')
  await read(phone, '1 / 20 次')
  await open('subpackages/honours/boards')
  // A ride of just before midnight is not on today's board.
  await tap(phone, '总榜')
  await read(phone, /^第 \d 名$/)
  await open('subpackages/section/behaviour?code=shared-bike-ride')
  await read(phone, 'SX-BIKE')
}

/** 共享单车骑行券 → redeem → the voucher's code. */
export async function redeemCoupon(phone: Phone): Promise<void> {
  await tap(phone, '共享单车骑行券')
  await tap(phone, '立即兑换')
  await tap(phone, '确认兑换')
  await read(phone, '兑换成功')
  await read(phone, /DEMO-[0-9A-Z]{12}/)
}

import { AppError } from '@tanpuhui/contract'
import { PLACE } from '../../test/place'
import { ride } from '../../test/ride'
import { minimumAmount } from './minimum-amount'

const label = { zh: '金额（元）', en: 'amount in yuan' }
const args = { behaviours: ['utility-bill-online', 'offline-e-payment'], field: 'amountYuan', label, min: 1 }
const { judge, description } = minimumAmount(args, PLACE)
const of = (amountYuan: string, behaviour = 'offline-e-payment') => judge(ride({ behaviour, data: { amountYuan } }))

it.each(['1', '1.01', '100000'])('lets %s yuan pass', (yuan) => expect(of(yuan)).toBeNull())

it.each(['0.99', '0.000001', '0'])('refuses %s yuan, and says from where on they count', (yuan) => {
  const refusal = of(yuan, 'utility-bill-online')!
  expect(refusal).toEqual({ code: 'BELOW_MINIMUM', details: { label: label.zh, labelEn: label.en, field: 'amountYuan', min: 1 } })
  const { zh, en } = new AppError(refusal.code, refusal.details).userMessage
  expect(zh).toContain('金额（元）至少 1')
  expect(en).toContain('amount in yuan')
})

it('lets a payment pass that does not tell its amount', () =>
  expect(judge(ride({ behaviour: 'offline-e-payment', data: {} }))).toBeNull())
it('does not judge other behaviours', () => expect(of('0.5', 'etc-payment')).toBeNull())
it('says its limit in both languages', () =>
  expect(description).toEqual({ zh: '金额（元）至少 1', en: 'amount in yuan of at least 1' }))

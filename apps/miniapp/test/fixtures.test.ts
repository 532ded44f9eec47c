import {
  bindingSchema,
  chartSchema,
  homeSchema,
  myCertificateSchema,
  offerSchema,
  orderSchema,
  pendingLineSchema,
  programmeSchema,
  receiptSchema,
  refusedLineSchema,
} from '@tanpuhui/contract'
import * as fixtures from './fixtures'

it('tests the app with answers that the contract allows', () => {
  expect(programmeSchema.parse(fixtures.programme)).toEqual(fixtures.programme)
  expect(programmeSchema.parse(fixtures.eightSections)).toEqual(fixtures.eightSections)
  expect(homeSchema.parse(fixtures.home())).toEqual(fixtures.home())
  expect(chartSchema.parse(fixtures.chart())).toEqual(fixtures.chart())
  expect(refusedLineSchema.parse(fixtures.refused)).toEqual(fixtures.refused)
  expect(pendingLineSchema.parse(fixtures.pending())).toEqual(fixtures.pending())
  expect(receiptSchema.parse(fixtures.receipt)).toEqual(fixtures.receipt)
  expect(offerSchema.parse(fixtures.offer())).toEqual(fixtures.offer())
  expect(orderSchema.parse(fixtures.order)).toEqual(fixtures.order)
  expect(bindingSchema.parse(fixtures.binding())).toEqual(fixtures.binding())
  expect(myCertificateSchema.parse(fixtures.certificate())).toEqual(fixtures.certificate())
})

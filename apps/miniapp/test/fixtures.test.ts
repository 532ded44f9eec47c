import {
  appealSchema,
  behaviourPageSchema,
  bindingSchema,
  campaignBoardSchema,
  campaignSchema,
  chartSchema,
  districtBoardSchema,
  friendBoardSchema,
  giftSchema,
  homeSchema,
  honoursSchema,
  leaderboardSchema,
  messageTemplateSchema,
  myCertificateSchema,
  newInvitationSchema,
  offerSchema,
  orderSchema,
  organisationBoardSchema,
  pendingLineSchema,
  profileSchema,
  programmeSchema,
  programmeTermsSchema,
  projectSchema,
  receiptSchema,
  receivedMessageSchema,
  refusedLineSchema,
  streakSchema,
  volunteeringSchema,
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
  expect(honoursSchema.parse(fixtures.honours())).toEqual(fixtures.honours())
  expect(streakSchema.parse(fixtures.streak())).toEqual(fixtures.streak())
  expect(leaderboardSchema.parse(fixtures.leaderboard())).toEqual(fixtures.leaderboard())
  expect(campaignSchema.parse(fixtures.carbonWeek())).toEqual(fixtures.carbonWeek())
  expect(campaignBoardSchema.parse(fixtures.campaignBoard())).toEqual(fixtures.campaignBoard())
  expect(districtBoardSchema.parse(fixtures.districtBoard())).toEqual(fixtures.districtBoard())
  expect(friendBoardSchema.parse(fixtures.friendBoard())).toEqual(fixtures.friendBoard())
  expect(newInvitationSchema.parse(fixtures.newInvitation)).toEqual(fixtures.newInvitation)
  const belonging = fixtures.organisationBoard({ mine: fixtures.belonging })
  expect(organisationBoardSchema.parse(belonging)).toEqual(belonging)
  expect(projectSchema.parse(fixtures.project())).toEqual(fixtures.project())
  expect(giftSchema.parse(fixtures.gift)).toEqual(fixtures.gift)
  expect(volunteeringSchema.parse(fixtures.activity())).toEqual(fixtures.activity())
  expect(behaviourPageSchema.parse(fixtures.behaviour())).toEqual(fixtures.behaviour())
  expect(offerSchema.parse(fixtures.offer())).toEqual(fixtures.offer())
  expect(orderSchema.parse(fixtures.order)).toEqual(fixtures.order)
  expect(bindingSchema.parse(fixtures.binding())).toEqual(fixtures.binding())
  expect(myCertificateSchema.parse(fixtures.certificate())).toEqual(fixtures.certificate())
  expect(appealSchema.parse(fixtures.appeal())).toEqual(fixtures.appeal())
  expect(profileSchema.parse(fixtures.profile())).toEqual(fixtures.profile())
  expect(fixtures.templates.map((one) => messageTemplateSchema.parse(one))).toEqual(fixtures.templates)
  expect(receivedMessageSchema.parse(fixtures.received())).toEqual(fixtures.received())
  expect(programmeTermsSchema.parse(fixtures.terms)).toEqual(fixtures.terms)
})

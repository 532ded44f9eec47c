import { dayToIso, localIso, type PersonalData } from '@tanpuhui/contract'
import type { PersonalRow, PersonalSection } from '@tanpuhui/store'
import type { Programme } from '../../programme'

/** How each section's rows are told. */
export type Telling = {
  [Section in PersonalSection]: (row: PersonalRow) => PersonalData[Section][number]
}

const text = (value: PersonalRow[string]) => String(value)
const textOrNull = (value: PersonalRow[string]) => (value === null ? null : String(value))
const facts = (value: PersonalRow[string]) => JSON.parse(String(value)) as Record<string, unknown>
const factsOrNull = (value: PersonalRow[string]) => (value === null ? null : facts(value))
const day = (value: PersonalRow[string]) => dayToIso(Number(value))

/** The words for a programme's rows. What the programme no longer knows keeps its number. */
export function tellingOf(programme: Programme): Telling {
  const at = (value: PersonalRow[string]) => localIso(Number(value), programme.utcOffsetMinutes)
  const atOrNull = (value: PersonalRow[string]) => (value === null ? null : at(value))
  const codeIn = (things: readonly { id: number; code: string }[], id: PersonalRow[string]) =>
    things.find((one) => one.id === Number(id))?.code ?? String(id)
  const act = (r: PersonalRow) => ({
    partner: codeIn(programme.partners, r.partnerId!),
    id: text(r.externalId!),
    behaviour: text(r.behaviour!),
    occurredAt: at(r.occurredAt!),
  })
  const measured = (r: PersonalRow) => ({
    section: text(r.section!),
    method: text(r.method!),
    issuanceMethod: textOrNull(r.issuanceMethod!),
    evidence: text(r.evidence!),
    endedAt: atOrNull(r.endedAt!),
    day: day(r.day!),
    district: text(r.district!),
    data: facts(r.data!),
  })
  return {
    identities: (r) => ({ provider: text(r.provider!), subject: text(r.subject!), since: at(r.createdAt!) }),
    sessions: (r) => ({ since: at(r.createdAt!), expiresAt: at(r.expiresAt!), endedAt: atOrNull(r.revokedAt!) }),
    nicknameRemovals: (r) => ({ nickname: text(r.nickname!), reason: text(r.reason!), at: at(r.at!) }),
    bindings: (r) => ({
      partner: codeIn(programme.partners, r.partnerId!),
      subject: text(r.subject!),
      boundAt: at(r.boundAt!),
      withdrawnAt: atOrNull(r.withdrawnAt!),
    }),
    balances: (r) => ({ account: text(r.account!), amount: Number(r.amount) }),
    records: (r) => ({
      record: text(r.id!),
      ...act(r),
      ...measured(r),
      recordedAt: at(r.recordedAt!),
      ruling: factsOrNull(r.ruling!),
      mg: Number(r.mg),
      points: Number(r.points),
      partnerPoints: Number(r.partnerPoints),
      issuanceMg: Number(r.issuanceMg),
      reversal:
        r.reversalEntry === null
          ? null
          : {
              entry: text(r.reversalEntry!),
              reason: text(r.reversalReason!),
              at: at(r.reversedAt!),
              ruling: factsOrNull(r.reversalRuling!),
            },
      state: r.state === null ? null : { state: text(r.state!), at: at(r.stateAt!) },
    }),
    refusals: (r) => ({ ...act(r), refusedAt: at(r.refusedAt!), code: text(r.code!), details: facts(r.details!) }),
    asides: (r) => ({
      ...act(r),
      ...measured(r),
      code: textOrNull(r.code!),
      details: facts(r.details!),
      collectFrom: atOrNull(r.collectFrom!),
      collectUntil: atOrNull(r.collectUntil!),
      at: at(r.at!),
    }),
    transfers: (r) => ({
      entry: text(r.entryId!),
      leg: Number(r.leg),
      unit: text(r.unit!),
      debit: text(r.debit!),
      credit: text(r.credit!),
      amount: Number(r.amount),
      reason: text(r.reason!),
      at: at(r.at!),
      ref: textOrNull(r.ref!),
    }),
    holds: (r) => ({
      hold: text(r.id!),
      points: Number(r.points),
      purpose: text(r.purpose!),
      state: text(r.state!),
      at: at(r.at!),
      expiresAt: at(r.expiresAt!),
      settledAt: atOrNull(r.settledAt!),
    }),
    bonuses: (r) => ({
      code: text(r.code!),
      day: day(r.day!),
      points: Number(r.points),
      account: text(r.account!),
      at: at(r.at!),
      record: text(r.entryId!),
      takenBackBy: textOrNull(r.takenBackBy!),
    }),
    orders: (r) => ({
      order: text(r.id!),
      offer: codeIn(programme.offers, r.offerId!),
      quantity: Number(r.quantity),
      points: Number(r.points),
      codes: JSON.parse(text(r.codes!)) as string[],
      expiresOn: day(r.expiresOn!),
      at: at(r.at!),
    }),
    gifts: (r) => ({
      gift: text(r.id!),
      project: codeIn(programme.publicGood, r.projectId!),
      quantity: Number(r.quantity),
      points: Number(r.points),
      at: at(r.at!),
    }),
    signUps: (r) => ({ activity: codeIn(programme.volunteering, r.activityId!), at: at(r.at!) }),
    attendances: (r) => ({
      activity: codeIn(programme.volunteering, r.activityId!),
      attendedAt: at(r.attendedAt!),
      points: Number(r.points),
      account: text(r.account!),
      entry: text(r.entryId!),
      at: at(r.at!),
    }),
    certificates: (r) => ({
      ...(JSON.parse(text(r.document!)) as Pick<PersonalData['certificates'][number], 'certificate' | 'signature'>),
      revokedAt: atOrNull(r.revokedAt!),
      revokedReason: textOrNull(r.revokedReason!),
    }),
    photos: (r) => ({ sha256: text(r.sha256!), mime: text(r.mime!), bytes: Number(r.bytes), uploadedAt: at(r.uploadedAt!) }),
    messageGrants: (r) => ({ event: text(r.event!), times: Number(r.times) }),
    messages: (r) => ({ event: text(r.event!), key: text(r.key!), at: at(r.at!) }),
    invitations: (r) => ({ createdAt: at(r.createdAt!), expiresAt: at(r.expiresAt!) }),
    friends: (r) => ({ friend: text(r.id!), since: at(r.since!) }),
    memberships: (r) => ({ organisation: text(r.organisationId!), fromDay: day(r.fromDay!), joinedAt: at(r.joinedAt!) }),
    appeals: (r) => ({
      appeal: text(r.id!),
      record: textOrNull(r.recordId!),
      act: r.recordId === null && r.partnerId !== null ? `${r.partnerId}/${r.externalId}` : null,
      words: text(r.words!),
      at: at(r.at!),
      outcome: textOrNull(r.outcome!),
      answer: textOrNull(r.answer!),
      answeredAt: atOrNull(r.answeredAt!),
    }),
  }
}

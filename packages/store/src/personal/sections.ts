/** What of a resident's is told, section by section: where it stands, what is read of it, and by which columns it is gone through. */
interface Source {
  /** The table, as `t`, with what belongs to its rows. */
  from: string
  columns: string
  /** The rest of its key after shard and resident; where rows stand in other shards, the whole key. */
  key: readonly string[]
  /** Whether rows stand in the resident's own shard; those that do not are found by an index. */
  own: boolean
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const named = (names: readonly string[], table = 't') => names.map((name) => `${table}.${snake(name)} AS "${name}"`).join(', ')

const ownRows = (table: string, key: readonly string[], columns: readonly string[]): Source => ({
  from: `${table} t`,
  columns: named([...new Set([...key, ...columns])]),
  key,
  own: true,
})
const indexed = (table: string, key: readonly string[], columns: readonly string[]): Source => ({
  ...ownRows(table, ['shard', ...key], columns),
  own: false,
})

const ACT = [
  'partnerId',
  'externalId',
  'behaviour',
  'section',
  'method',
  'issuanceMethod',
  'evidence',
  'occurredAt',
  'endedAt',
  'day',
]

/** By section. `transfers`, which have no key by resident, are read otherwise. */
export const SOURCES = {
  identities: indexed('resident_identity', ['provider', 'subject'], ['createdAt']),
  sessions: indexed('resident_session', ['tokenHash'], ['createdAt', 'expiresAt', 'revokedAt']),
  nicknameRemovals: ownRows('nickname_removal', ['nickname'], ['reason', 'at']),
  bindings: indexed('binding', ['partnerId', 'subject'], ['boundAt', 'withdrawnAt']),
  records: {
    from: `activity_record t LEFT JOIN reversal v ON v.shard = t.shard AND v.record_id = t.id
      LEFT JOIN entry_state e ON e.shard = t.shard AND e.record_id = t.id`,
    columns: `${named(['id', ...ACT, 'recordedAt', 'district', 'data', 'ruling', 'mg', 'points', 'partnerPoints', 'issuanceMg'])},
      v.entry_id AS "reversalEntry", v.reason AS "reversalReason", v.at AS "reversedAt", v.ruling AS "reversalRuling", e.state AS "state", e.at AS "stateAt"`,
    key: ['id'],
    own: true,
  },
  refusals: ownRows('refusal', ['partnerId', 'externalId'], ['behaviour', 'occurredAt', 'refusedAt', 'code', 'details']),
  asides: ownRows(
    'act_aside',
    ['partnerId', 'externalId'],
    [...ACT, 'district', 'data', 'code', 'details', 'collectFrom', 'collectUntil', 'at'],
  ),
  balances: ownRows('balance', ['account'], ['amount']),
  holds: ownRows('hold', ['requestId'], ['id', 'points', 'purpose', 'state', 'at', 'expiresAt', 'settledAt']),
  bonuses: ownRows('bonus', ['code', 'day', 'entryId'], ['points', 'account', 'at', 'takenBackBy']),
  orders: ownRows('mall_order', ['id'], ['offerId', 'quantity', 'points', 'codes', 'expiresOn', 'at']),
  gifts: ownRows('gift', ['requestId'], ['id', 'projectId', 'quantity', 'points', 'at']),
  signUps: indexed('volunteer_sign_up', ['activityId'], ['at']),
  attendances: ownRows('volunteer_attendance', ['activityId'], ['entryId', 'points', 'account', 'attendedAt', 'at']),
  certificates: ownRows('certificate', ['requestId'], ['serial', 'document', 'issuedAt', 'revokedAt', 'revokedReason']),
  photos: indexed('photo', ['sha256'], ['mime', 'bytes', 'uploadedAt']),
  messageGrants: ownRows('message_grant', ['event'], ['times']),
  messages: ownRows('message_sent', ['event', 'key'], ['at']),
  invitations: indexed('friend_invitation', ['tokenHash'], ['createdAt', 'expiresAt']),
  friends: ownRows('friendship', ['id'], ['since']),
  memberships: ownRows('membership', ['organisationId'], ['fromDay', 'joinedAt']),
  appeals: ownRows(
    'appeal',
    ['requestId'],
    ['id', 'recordId', 'partnerId', 'externalId', 'words', 'at', 'outcome', 'answer', 'answeredAt'],
  ),
} satisfies Record<string, Source>

export type PersonalSection = keyof typeof SOURCES | 'transfers'

/** One page of a section: the rows after `after`, which has a value for each column of the key. Parameters: shard (own rows), resident, the values. */
export function pageSql(section: keyof typeof SOURCES, first: boolean, limit: number): string {
  const { from, columns, key, own }: Source = SOURCES[section]
  const keys = key.map((name) => `t.${snake(name)}`).join(', ')
  const after = first ? '' : `AND (${keys}) > (${key.map(() => '?').join(', ')})`
  return `SELECT ${columns} FROM ${from} WHERE ${own ? 't.shard = ? AND ' : ''}t.resident_id = ? ${after} ORDER BY ${keys} LIMIT ${limit}`
}

/** Whether what is told under a section stands in the resident's own shard. */
export const inOwnShard = (section: PersonalSection | 'profile' | 'derived'): boolean =>
  !(section in SOURCES) || SOURCES[section as keyof typeof SOURCES].own

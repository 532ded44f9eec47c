/** Harm done to a database behind the platform's back, what puts it right again, and what the audit must say meanwhile. */
export interface Corruption {
  change: string
  undo: string
  finding: RegExp
}

/**
 * `where` may name LIN (a resident), RECORD (a ride of theirs), ORDER (an order of theirs) and VOUCHER (one of its vouchers), HOLD (one that
 * was posted), DONATED (a record whose reduction was) and WANG (who owes points after a reversal). Findings begin with the check's name.
 */
const set = (table: string, where: string, change: string, undo: string, finding: RegExp): Corruption => ({
  change: `UPDATE ${table} SET ${change} WHERE ${where}`,
  undo: `UPDATE ${table} SET ${undo} WHERE ${where}`,
  finding,
})
const raise = (table: string, column: string, by: number, where: string, finding: RegExp) =>
  set(table, where, `${column} = ${column} + ${by}`, `${column} = ${column} - ${by}`, finding)
const replace = (table: string, column: string, from: string, to: string, where: string, finding: RegExp) =>
  set(table, where, `${column} = '${to}'`, `${column} = '${from}'`, finding)
/** Puts an x before a text, or in a document one thing for another. */
const spoil = (table: string, column: string, where: string, finding: RegExp) =>
  set(table, where, `${column} = 'x' || ${column}`, `${column} = substr(${column}, 2)`, finding)
const edit = (table: string, column: string, from: string, to: string, where: string, finding: RegExp) =>
  set(
    table,
    where,
    `${column} = replace(${column}, '${from}', '${to}')`,
    `${column} = replace(${column}, '${to}', '${from}')`,
    finding,
  )

const DATONG = `district IN ('140213', '141000')`
const OWED = `resident_id = WANG AND account = 'points:owed'`

const LEDGER: Record<string, Corruption> = {
  'a balance raised': raise(
    'balance',
    'amount',
    1,
    `account = 'carbon' AND resident_id = LIN`,
    /^every balance .*"account":"carbon"/,
  ),
  'points given away': raise(
    'balance',
    'amount',
    100,
    `account = 'points:2027' AND resident_id = LIN`,
    /^every balance .*"account":"points:2027"/,
  ),
  'a debt remitted': raise('balance', 'amount', 1, OWED, /^every balance .*"account":"points:owed"/),
  'a debtor with points to spend': raise(
    'balance',
    'amount',
    5,
    `account = 'points:2027' AND resident_id = WANG`,
    /^nobody who owes points has any to spend/,
  ),
  'a credit’s transfer changed': raise('transfer', 'amount', 1, 'entry_id = RECORD AND leg = 0', /^every credit transfer/),
  'a partner’s points without a transfer': raise('activity_record', 'partner_points', 1, 'id = RECORD', /^every credit transfer/),
  'a redemption’s transfer changed': raise('transfer', 'amount', -1, 'entry_id = ORDER', /every order was paid/),
  'a gift’s transfer changed': raise('transfer', 'amount', -1, `reason = 'donation'`, /^every gift was paid/),
  'a transfer to itself': edit(
    'transfer',
    'credit',
    'carbon',
    'programme:reductions',
    'entry_id = RECORD',
    /^transfers are positive/,
  ),
  'a transfer in another unit': replace('transfer', 'unit', 'points', 'yuan', 'entry_id = RECORD AND leg = 1', /^transfers are/),
  'less taken back than was credited': raise(
    'transfer',
    'amount',
    -1,
    `resident_id = WANG AND reason = 'reversal' AND unit = 'mgCO2e'`,
    /^every reversal takes back/,
  ),
  'a reversal of another record': raise('reversal', 'record_id', 1, 'resident_id = WANG', /^every reversal takes back/),
  'a counter-entry of another reversal': raise('reversal', 'entry_id', 1, 'resident_id = WANG', /^every reversal takes back/),
  'a bonus raised': raise('bonus', 'points', 1, 'resident_id = LIN', /^every bonus was paid/),
  'more held than was set aside': raise('hold', 'points', 1, 'id = HOLD', /^every hold set aside/),
  'a hold settled otherwise': replace('hold', 'state', 'posted', 'voided', 'id = HOLD', /^every hold set aside/),
  'a hold that waits again': replace('hold', 'state', 'posted', 'pending', 'id = HOLD', /^every hold set aside/),
  'a donation said to be issued': replace(
    'entry_state',
    'state',
    'donated',
    'issued',
    'record_id = DONATED',
    /^every reduction that left free/,
  ),
  'a reduction that left free twice': edit(
    'transfer',
    'credit',
    'carbon:donated',
    'carbon:issued',
    `ref = DONATED AND reason = 'donated'`,
    /^every reduction that left free/,
  ),
}

const RECORDS: Record<string, Corruption> = {
  'a record’s grams raised': raise('activity_record', 'mg', 1, 'id = RECORD', /mg where the method gives/),
  'a record’s points raised': raise('activity_record', 'points', 1, 'id = RECORD', /points where the rule gives/),
  'a record’s distance lost': edit('activity_record', 'data', '"distanceKm"', '"km"', 'id = RECORD', /do not fit its behaviour/),
  'a record’s distance cut': edit(
    'activity_record',
    'data',
    '"distanceKm":"',
    '"distanceKm":"0.',
    'id = RECORD',
    /where the method/,
  ),
  'weaker evidence': replace('activity_record', 'evidence', 'partner-verified', 'photo', 'id = RECORD', /where the method gives/),
  'another day': raise('activity_record', 'day', -1, 'id = RECORD', /stands under day/),
  'another section': replace('activity_record', 'section', 'travel', 'food', 'id = RECORD', /stands in section food/),
  'an unknown method': replace(
    'activity_record',
    'method',
    'SX-BIKE@1.0',
    'SX-BIKE@9',
    'id = RECORD',
    /unknown method SX-BIKE@9/,
  ),
  'an act’s key renamed': spoil('act_key', 'external_id', 'record_id = RECORD', /every record has the key/),
  'an act’s key with other grams': raise('act_key', 'mg', 1, 'record_id = RECORD', /every record has the key/),
  'an act’s key of somebody else': raise('act_key', 'resident_id', 1, 'record_id = RECORD', /every record has the key/),
}

const ROLLUPS: Record<string, Corruption> = {
  'a day’s total raised': raise('rollup_day', 'mg', 1, 'day = 20261118', /^totals by day/),
  'a day’s points raised': raise('rollup_day', 'points', 1, 'day = 20261118', /^totals by day/),
  'a day’s number of acts lowered': raise('rollup_day', 'acts', -1, 'day = 20261118', /^totals by day/),
  'a day’s person too many': raise('rollup_day', 'people', 1, 'day = 20261118', /^totals by day/),
  'a day’s newcomer too many': raise('rollup_day', 'newcomers', 1, 'day = 20261118', /^totals by day/),
  'a total in another district': replace('rollup_day', 'district', '140213', '141000', DATONG, /^totals by day, district/),
  'a person too many': raise('rollup_total', 'people', 1, `dimension = 'all' AND period = 20261118`, /^totals by one dimension/),
  'a newcomer too many of all time': raise(
    'rollup_total',
    'newcomers',
    1,
    `dimension = 'district' AND period = 0`,
    /^totals by one dimension/,
  ),
  'an act too many of all time': raise('rollup_total', 'acts', 1, `dimension = 'section' AND period = 0`, /^totals by one/),
  'a partner’s total of one day raised': raise('rollup_total', 'mg', 1, `dimension = 'partner' AND period > 0`, /^totals by one/),
  'a person first seen on another day': raise(
    'resident_first',
    'day',
    -1,
    `resident_id = LIN AND dimension = 'all'`,
    /^people were first seen/,
  ),
  'a person seen where they never were': replace(
    'resident_first',
    'key',
    '140213',
    '141000',
    `key IN ('140213', '141000')`,
    /^people were first seen/,
  ),
  'a resident’s own day changed': raise('resident_day', 'mg', 1, 'day = 20261118 AND resident_id = LIN', /^each resident’s days/),
  'a resident’s own month changed': raise('resident_month', 'points', 1, 'resident_id = LIN', /^each resident’s months/),
  'a score raised': raise('resident_score', 'mg', 1, 'board = 0 AND resident_id = LIN', /^scores of the leaderboards/),
  'a day’s score lowered': raise('resident_score', 'mg', -1, 'board = 20261118 AND resident_id = LIN', /^scores of the/),
  'a person too many on a board': raise('rollup_score', 'people', 1, 'board = 20261118', /^the leaderboards’ numbers of people/),
}

const DOCUMENTS: Record<string, Corruption> = {
  'a certificate of more acts': edit(
    'certificate',
    'document',
    '"acts":',
    '"acts":1',
    'resident_id = LIN',
    /does not match its signature/,
  ),
  'a certificate under another serial': spoil('certificate', 'serial', 'resident_id = LIN', /does not match its signature/),
  'a certificate that is none': spoil('certificate', 'document', 'resident_id = LIN', /certificate SJ-/),
  'a voucher taken back': set('voucher', 'id = VOUCHER', 'order_id = NULL', 'order_id = ORDER', /every order has its vouchers/),
  'a voucher of another order': raise('voucher', 'order_id', 1, 'id = VOUCHER', /no voucher is in two orders/),
  'a gift that cost less': raise('gift', 'points', -1, 'project_id = 2', /^every gift was paid/),
  'a gift to another project': raise('gift', 'project_id', 1, 'quantity = 3', /^what each public-good project was given/),
  'a project given too much': raise('rollup_gift', 'quantity', 1, 'project_id = 1', /^what each public-good project was given/),
  'a place taken by nobody': raise('volunteer_count', 'people', 1, 'activity_id = 1', /^the places taken in each volunteer/),
  'an attendance that brought more': raise('volunteer_attendance', 'points', 1, 'activity_id = 1', /^every attendance/),
  'somebody at an activity without a place': raise(
    'volunteer_sign_up',
    'resident_id',
    1,
    'activity_id = 1',
    /^everybody who was at/,
  ),
  'an order that cost less': raise('mall_order', 'points', -1, 'id = ORDER', /every order was paid/),
  'an order of more vouchers': raise('mall_order', 'quantity', 1, 'id = ORDER', /every order has its vouchers/),
  'the issuer’s key lost': spoil('issuer_key', 'key_id', '1 = 1', /signed by an unknown key/),
}

export const CORRUPTIONS: Record<string, Corruption> = { ...LEDGER, ...RECORDS, ...ROLLUPS, ...DOCUMENTS }

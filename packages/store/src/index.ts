export type {
  ActAnswer,
  ActKey,
  BoundResident,
  Collect,
  Common,
  CreditedAct,
  NewResident,
  OrderRequest,
  PlacedOrder,
  RefusedAct,
  Revocation,
  RuledAct,
} from './acts'
export type { AppealAbout } from './appeals'
export type { AttendanceRequest, StoredAttendance } from './attendance'
export { CHECKS, type Check } from './audit/checks'
export { type AuditedRecord, auditedRecord, recordPages } from './audit/pages'
export { openSnapshot, type Snapshot } from './audit/snapshot'
export { backupSqlite } from './backup/backup-sqlite'
export type { ActName, Change, Judge, Judgement, Neighbourhood, Scope, StandingAct } from './beside/standing-act'
export { copyProgramme } from './copy/copy-programme'
export type { CopyProgress } from './copy/count-rows'
export { type Database, parseDatabaseUrl } from './database-url'
export type {
  ActAside,
  ActivityRecord,
  Appeal,
  Bonus,
  Certificate,
  MallOrder,
  Reversal,
  Transfer,
  VolunteerAttendance,
} from './generated/sqlite/client'
export type { Gift, GiftRequest } from './gifts'
export { insertOnce } from './insert-once'
export { migrate } from './migrate'
export { NO_STAFF } from './operations/write-audit'
export { type PersonalRow, personalRows } from './personal/rows'
export type { PersonalSection } from './personal/sections'
export { PERSONAL_TABLES } from './personal/tables'
export type { Prisma } from './prisma'
export type { GroupFigures, Publication, PublishedFigure } from './publication'
export { attendancesOf } from './reads/attendances'
export { type BoardScores, type CampaignDays, campaignScores, ownScores, peopleOn, rankAmong } from './reads/campaign-board'
export { type Earned, earned, earnedByBehaviour } from './reads/earned'
export { type Friend, friendsOf, scoresAmong } from './reads/friends'
export { type Given, giftsOf, given } from './reads/gifts'
export { type BusyDays, busiestDays, districtsOfAllTime, districtsOfMonth, publishedFigures } from './reads/groups'
export { ALL_TIME_BOARD, leaderboard, type Place, rankOf, unlistedAmong } from './reads/leaderboard'
export { type LinesWanted, recordsOf } from './reads/ledger-lines'
export { messageReaders } from './reads/messages'
export { lastTakenOff, type Nickname, nicknames } from './reads/nicknames'
export {
  membersOf,
  type OrganisationFigures,
  organisationDays,
  organisationFigures,
  ownSinceJoining,
} from './reads/organisations'
export {
  firstDay,
  residentBalances,
  residentDays,
  residentDaysOf,
  residentDistricts,
  residentMonths,
  type SectionSum,
} from './reads/resident'
export { mySignUps, signedUp } from './reads/sign-ups'
export { ALL_TIME, type DayRange, type Figures, figuresBy, figuresByDay, firstActDay, totalFigures } from './reads/totals'
export type { StoreRules } from './rules'
export { offerShard, partnerShard, SHARDS, shardOf, volunteeringShard } from './shard'
export { storageAdvice, storageError } from './storage-error'
export { openStore, type Store } from './store'
export type { ActReads, Writes } from './writes'

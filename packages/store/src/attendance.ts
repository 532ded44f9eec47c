/** That a resident was at a volunteer activity of the programme. Idempotent by resident and activity, and by `requestId`. */
export interface AttendanceRequest {
  entryId: bigint
  residentId: bigint
  activityId: number
  requestId: string
  /** Places that there are: who has none takes one of those that are left. */
  capacity: number
  /** Who has no place since this time (ms) or earlier is not written down; null where a place can be taken now. */
  placeSince: number | null
  points: number
  /** The account its points go to, e.g. `points:2027`. */
  account: string
  /** When they were there, and when it is written down. */
  attendedAt: number
  at: number
}

/** An attendance that stands; `repeated` when it did before. */
export interface StoredAttendance {
  points: number
  attendedAt: number
  repeated: boolean
}

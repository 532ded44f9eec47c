/** Who takes part in which volunteer activity of the programme. */
export interface SignUp {
  activityId: number
  residentId: bigint
}

/** A place to be taken, of so many that there are. */
export interface SignUpRequest extends SignUp {
  capacity: number
  at: number
}

import type { ErrorCode, ErrorDetails } from '@tanpuhui/contract'
import type { ActivityData } from '@tanpuhui/methodology'

/** Why less of an act counts than it says, and what, as records keep it in JSON. */
export interface StoredRuling {
  data: ActivityData
  code: ErrorCode
  details: ErrorDetails | undefined
}

/** The data of a record that count. */
export const countedData = ({ data, ruling }: { data: string; ruling: string | null }): ActivityData =>
  ruling === null ? (JSON.parse(data) as ActivityData) : (JSON.parse(ruling) as StoredRuling).data

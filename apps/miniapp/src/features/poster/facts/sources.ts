import type { Chart, Honours, MyCertificate, Receipt } from '@tanpuhui/contract'
import { useCertificates } from '@/features/certificate/use-certificates'
import { useChart } from '@/features/chart/use-chart'
import { useHonours } from '@/features/honours/use-honours'
import { useReceipt } from '@/features/receipt/use-receipt'
import type { Resource } from '@/lib/resource'
import { certificateFacts } from './certificate'
import type { PosterContext } from './common'
import { medalFacts, titleFacts } from './honours'
import { monthFacts } from './month'
import type { PosterFacts, PosterKind } from './poster-facts'
import { receiptFacts } from './receipt'

/** Where a poster's data come from, and what is drawn of them; null when they give no poster. */
export interface Source<T> {
  useData: (of: string) => Resource<T>
  make: (data: T, context: PosterContext, of: string) => PosterFacts | null
}

const receipt: Source<Receipt> = { useData: useReceipt, make: receiptFacts }
const medal: Source<Honours> = { useData: useHonours, make: medalFacts }
const title: Source<Honours> = { useData: useHonours, make: titleFacts }
const certificate: Source<MyCertificate[]> = { useData: useCertificates, make: certificateFacts }
const month: Source<Chart> = { useData: () => useChart('month'), make: monthFacts }

export const SOURCES = { receipt, medal, title, certificate, month } as const satisfies Record<PosterKind, object>

/** The kind that an address asks for; null when there is no such kind. */
export const kindOf = (asked: string | undefined): PosterKind | null =>
  asked !== undefined && Object.hasOwn(SOURCES, asked) ? (asked as PosterKind) : null

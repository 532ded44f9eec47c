import type { Chart } from '@tanpuhui/contract'
import { useResidentResource } from '@/features/session/use-resident-resource'
import type { Resource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'

/** The resident's reductions over time: 30 days, 12 months or 5 years, each bucket split by section. */
export const useChart = (step: Chart['step']): Resource<Chart> =>
  useResidentResource(`chart:${step}`, () => trpc.ledger.chart.query({ step }))

import type { ProgrammeTerms } from '@tanpuhui/contract'
import { type Resource, useResource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'

/** The programme's rules in figures. For everybody. */
export const useTerms = (): Resource<ProgrammeTerms> => useResource('programme:terms', () => trpc.programme.terms.query())

import type { ProgrammeView } from '@tanpuhui/contract'
import { type Resource, useResource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'

/** The city's programme: its name, colour, sections, partners, check-ins and titles. Public. */
export const useProgramme = (): Resource<ProgrammeView> => useResource('programme', () => trpc.programme.get.query())

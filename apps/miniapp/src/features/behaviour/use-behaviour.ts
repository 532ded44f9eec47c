import type { BehaviourPage } from '@tanpuhui/contract'
import { type Resource, useResource } from '@/lib/resource'
import { trpc } from '@/lib/trpc'

/** How one behaviour is measured, whole. Public. */
export const useBehaviour = (code: string): Resource<BehaviourPage> =>
  useResource(`programme:behaviour:${code}`, () => trpc.programme.behaviour.query({ code }))

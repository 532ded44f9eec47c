import type { Access } from '../http/access'
import { appRouter } from './router'

/** Who may call each procedure. Throws when one does not say. */
export function declaredAccess(): Map<string, Access> {
  return new Map(
    Object.entries(appRouter._def.procedures).map(([path, procedure]) => {
      const access = (procedure as unknown as { _def: { meta?: { access?: Access } } })._def.meta?.access
      if (!access) throw new Error(`Procedure ${path} does not declare its access`)
      return [path, access]
    }),
  )
}

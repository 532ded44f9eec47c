/** The act behind an id as residents see it, `<partner>/<the partner's own id>`; undefined when it is none. */
export function actIdOf(id: string): { partnerId: number; externalId: string } | undefined {
  const [, partner, externalId] = /^(\d{1,9})\/(.+)$/s.exec(id) ?? []
  return partner === undefined || externalId === undefined ? undefined : { partnerId: Number(partner), externalId }
}

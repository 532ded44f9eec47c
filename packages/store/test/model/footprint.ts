import { shardOf } from '../../src/shard'
import type { Command } from './command'

const act = ({ residentId, partnerId, externalId }: { residentId: bigint; partnerId: number; externalId: string }) => [
  `resident ${residentId}`,
  `id ${partnerId}/${externalId}`,
]
const binding = ({ partnerId, subject }: { partnerId: number; subject: string }) => `account ${partnerId}/${subject}`

/** What a command reads or changes; `residents` are those of all commands that were issued with it. */
function footprint({ name, args }: Command, residents: readonly bigint[]): string[] {
  switch (name) {
    case 'creditActs':
      return [...args[0].flatMap(act), ...args[1].map((one) => `refusal ${one.residentId}/${one.partnerId}/${one.externalId}`)]
    case 'creditCheckIn':
      return act(args[0])
    case 'expirePoints':
      return [`shard ${args[0].shard}`, ...residents.filter((id) => shardOf(id) === args[0].shard).map((id) => `resident ${id}`)]
    case 'lapseActs':
      return ['acts aside', ...residents.map((id) => `resident ${id}`)]
    case 'expireHolds':
      return ['holds', ...residents.map((id) => `resident ${id}`)]
    case 'placeOrder':
      return [`resident ${args[0].residentId}`, `offer ${args[0].offerId}`]
    case 'signUp':
    case 'cancelSignUp':
      return [`activity ${args[0].activityId}`]
    case 'enrolResidents':
      return args[0].flatMap((one) => [`identity ${one.subject}`, ...(one.binding ? [binding(one.binding)] : [])])
    case 'bind':
      return [binding(args[0])]
    default:
      return [`resident ${args[0].residentId}`]
  }
}

const RESIDENT = /^resident (\d+)$/

/** The first of some commands and all those that depend on it, or on one another: what the rest does makes no difference to them. */
export function entangled<T extends { command: Command }>(list: readonly T[]): T[] {
  const residents = list.flatMap(({ command }) =>
    footprint(command, []).flatMap((mark) => RESIDENT.exec(mark)?.slice(1).map(BigInt) ?? []),
  )
  const marks = new Map(list.map((one) => [one, footprint(one.command, residents)]))
  const found = new Set(list.slice(0, 1))
  const touched = new Set(list.slice(0, 1).flatMap((one) => marks.get(one)!))
  // A set's iteration takes in what is added on the way; each newcomer makes the others be looked at again.
  for (const _ of found)
    for (const one of list)
      if (!found.has(one) && marks.get(one)!.some((mark) => touched.has(mark))) {
        found.add(one)
        for (const mark of marks.get(one)!) touched.add(mark)
      }
  return list.filter((one) => found.has(one))
}

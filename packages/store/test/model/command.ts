import type { Writes } from '../../src/writes'
import type { State } from './state'

/** What has rules of its own, apart from the books: who is whose friend, who belongs to what, and what is published. */
type Social =
  | 'publish'
  | 'invite'
  | 'acceptInvitation'
  | 'removeFriend'
  | 'createOrganisation'
  | 'renewOrganisationCode'
  | 'closeOrganisation'
  | 'joinOrganisation'
  | 'leaveOrganisation'

/** The writes that the model knows. */
export type Modelled = Exclude<keyof Writes, 'revokeCertificate' | Social>

/** One call of the store, with its final arguments. */
export type Command = { [Name in Modelled]: { name: Name; args: Parameters<Writes[Name]> } }[Modelled]

/** What a call came to: its answer, or the AppError that it threw. */
export type Outcome = { answer: unknown } | { refused: string; details: unknown }

/** A way in which the model lets a command end. */
export interface Course {
  state: State
  outcome: Outcome
}

/** Does a command to a state that it may change. Throws the AppError that the store should throw, having changed nothing then. */
export type Act<Name extends Modelled> = (state: State, ...args: Parameters<Writes[Name]>) => Awaited<ReturnType<Writes[Name]>>

import type { LocalDay, Text } from '@tanpuhui/contract'

/** What a programme asks of a method: whether it may be used for a behaviour, and when. */
export interface KnownMethod {
  /** `code@version` */
  id: string
  behaviour: string
  status: 'published' | 'draft'
  /** First and last local day of the acts that it applies to, both included; null: still in force. */
  validFrom: LocalDay
  validTo: LocalDay | null
}

/** What a programme asks of a behaviour: the fields that its rules may name. */
export interface KnownBehaviour {
  fields: readonly { name: string; kind: string; unit?: Text }[]
}

/** What a programme needs of a catalogue of behaviours and methods. It comes in as an argument: a programme measures nothing. */
export interface KnownCatalogue<Method extends KnownMethod = KnownMethod> {
  behaviours: ReadonlyMap<string, KnownBehaviour>
  methods: ReadonlyMap<string, Method>
}

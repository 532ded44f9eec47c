import type { LocalDay, Text } from '@tanpuhui/contract'
import behaviours from '../data/behaviours.json'
import factors from '../data/factors.json'
import grids from '../data/grids.json'
import issuers from '../data/issuers.json'
import methods from '../data/methods.json'
import type { Rounding } from './exact'
import { type Formula, kindOf } from './formulas'
import { type GridTable, gridTable } from './grid-table'
import { lintCatalogue } from './lint/lint'
import type { ActivityData, Compute } from './quantification'
import { compileReader } from './read-activity'
import { type CatalogueFiles, FILES, type RawCatalogue } from './schema'
import type { BehaviourData, Field } from './schema/behaviour'
import type { Factor } from './schema/factor'
import type { MethodData } from './schema/method'

/** A versioned rule from the data of an act to a reduction, linked to what it refers to. Frozen. */
export interface Method extends Pick<MethodData, 'code' | 'version' | 'variant' | 'confidence' | 'status' | 'principles'> {
  /** `code@version`, as kept with each record. */
  id: string
  /** Code of its behaviour. */
  behaviour: string
  issuerCode: string
  issuer: Text
  name: Text
  /** First and last local day of the acts that it applies to, both included; null: still in force. */
  validFrom: LocalDay
  validTo: LocalDay | null
  rounding: Rounding
  /** What one unit is worth, e.g. `250 g/km`. */
  figure: Text
  /** The formula in words. */
  formula: Text
  /** The formula as data. */
  rule: Formula
  /** The factors that it stands on, the principal one first. Grid factors are added by act. */
  factors: readonly Factor[]
  /** The fields that its formula reads. */
  fields: readonly Field[]
  /** null: a draft that cannot quantify. */
  compute: Compute | null
}

/** A kind of low-carbon act, with all methods that quantify it, drafts among them. Frozen. */
export interface Behaviour extends Omit<BehaviourData, 'fields'> {
  fields: readonly Field[]
  methods: readonly Method[]
  read(raw: unknown): ActivityData
}

/** Everything that is known about measuring, linked. Maps keep the order of the files. */
export interface Catalogue {
  behaviours: ReadonlyMap<string, Behaviour>
  /** By `code@version`. */
  methods: ReadonlyMap<string, Method>
  factors: ReadonlyMap<string, Factor>
  issuers: ReadonlyMap<string, Text>
  files: CatalogueFiles
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(freeze)
  }
  return value
}

interface Parts {
  factors: ReadonlyMap<string, Factor>
  issuers: ReadonlyMap<string, Text>
  grids: GridTable
  fields: ReadonlyMap<string, Field>
}

function link({ formula: rule, issuer, ...method }: MethodData, { factors, issuers, grids, fields }: Parts): Method {
  const kind = kindOf(rule)
  const scope = { fields, factors, grids, rounding: method.rounding }
  return Object.freeze({
    ...method,
    id: `${method.code}@${method.version}`,
    issuerCode: issuer,
    issuer: issuers.get(issuer)!,
    figure: freeze(kind.figure(rule, scope)),
    formula: freeze(kind.words(rule, scope)),
    rule,
    factors: Object.freeze([...new Set(kind.cites(rule).map(({ name }) => factors.get(name)!))]),
    fields: Object.freeze(kind.reads(rule).map(({ name }) => fields.get(name)!)),
    compute: kind.compile(rule, scope),
  })
}

const byKey = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [key(item), item]))

/**
 * Builds a catalogue from its parsed files. Throws an Error that lists every problem of the lint, with file, path and reason:
 * a catalogue with one mistake quantifies nothing.
 */
export function loadCatalogue(raw: RawCatalogue): Catalogue {
  const problems = lintCatalogue(raw)
  if (problems.length > 0) {
    const lines = problems.map(({ file, path, reason }) => `${file} ${path}: ${reason}`)
    throw new Error(`The catalogue has ${problems.length} problem(s):\n${lines.join('\n')}`)
  }
  const files = freeze(
    Object.fromEntries(Object.entries(FILES).map(([name, schema]) => [name, schema.parse(raw[name as keyof RawCatalogue])])),
  ) as CatalogueFiles
  const factors = byKey(files.factors, ({ id }) => id)
  const issuers = new Map(files.issuers.map(({ code, name }) => [code, name]))
  const grids = gridTable(files.grids, factors)
  const behaviours = files.behaviours.map((behaviour): Behaviour => {
    const fields = byKey(behaviour.fields, ({ name }) => name)
    const own = files.methods.filter((method) => method.behaviour === behaviour.code)
    return Object.freeze({
      ...behaviour,
      methods: Object.freeze(own.map((method) => link(method, { factors, issuers, grids, fields }))),
      read: compileReader(behaviour.fields),
    })
  })
  const linked = behaviours.flatMap((behaviour) => behaviour.methods)
  return Object.freeze({
    behaviours: byKey(behaviours, ({ code }) => code),
    methods: byKey(linked, ({ id }) => id),
    factors,
    issuers,
    files,
  })
}

/** The files of this package, as they stand. */
export const RAW_CATALOGUE: RawCatalogue = { factors, issuers, behaviours, methods, grids }

/** The catalogue of this package. */
export const CATALOGUE: Catalogue = loadCatalogue(RAW_CATALOGUE)

import { CATALOGUE, type Circumstances, type Method, type Quantification, quantify, readActivity } from '../src'

/** A day on which every published method is in force. */
export const TODAY: Circumstances = { day: 20261121 }

export const methodNamed = (id: string): Method => CATALOGUE.methods.get(id)!

/** What the method `id` makes of an act whose raw data are read as they come in. */
export function gives(id: string, raw: unknown, at: Circumstances = TODAY): Quantification {
  const method = methodNamed(id)
  return quantify(method, readActivity(CATALOGUE.behaviours.get(method.behaviour)!, raw), at)
}

/** The milligrams, and the filled-in formula in Chinese. */
export function shown(id: string, raw: unknown, at?: Circumstances): [mg: number, zh: string] {
  const { mg, filled } = gives(id, raw, at)
  return [mg, filled.zh]
}

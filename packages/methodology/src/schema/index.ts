import { z } from 'zod'
import { behaviourSchema } from './behaviour'
import { factorSchema } from './factor'
import { gridsSchema } from './grid'
import { issuerSchema } from './issuer'
import { methodSchema } from './method'

/** The shape of each file of a catalogue, by its name without `.json`. */
export const FILES = {
  factors: z.array(factorSchema),
  issuers: z.array(issuerSchema),
  behaviours: z.array(behaviourSchema),
  methods: z.array(methodSchema),
  grids: gridsSchema,
} as const

export type FileName = keyof typeof FILES
/** The files of a catalogue as they were parsed from JSON. */
export type RawCatalogue = Record<FileName, unknown>
/** The files of a catalogue whose shapes are right; whether they fit together is for the lint to say. */
export type CatalogueFiles = { [File in FileName]: z.infer<(typeof FILES)[File]> }

import type { Mistake } from '../mistake'
import type { Check } from './check'
import { claims } from './claims'
import { days } from './days'
import { duplicates } from './duplicates'
import { look } from './look'
import { methods, reportable } from './methods'
import { names } from './names'
import { order } from './order'
import { places } from './places'
import { points } from './points'

const CHECKS: readonly Check[] = [names, methods, reportable, duplicates, order, points, claims, places, days, look]

/** Every mistake in a file whose shape is right. */
export const mistakesIn: Check = (file, catalogue): Mistake[] => CHECKS.flatMap((check) => check(file, catalogue))

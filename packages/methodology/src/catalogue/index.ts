import type { Behaviour } from '../method'
import { cleanPlate } from './clean-plate'
import { evCharging } from './ev-charging'
import { noDisposables } from './no-disposables'
import { sharedBikeRide } from './shared-bike-ride'
import { takeawayNoCutlery } from './takeaway-no-cutlery'

/** Every behaviour the platform can quantify, by its code. */
export const CATALOGUE: ReadonlyMap<string, Behaviour> = new Map(
  [sharedBikeRide, evCharging, takeawayNoCutlery, cleanPlate, noDisposables].map((behaviour) => [behaviour.code, behaviour]),
)

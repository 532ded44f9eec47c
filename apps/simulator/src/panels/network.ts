import type { Host } from '../runtime/host'
import { networkById, networks } from '../runtime/network-state'
import { byId, choice, hint, live, panel } from './panel'

/** What the phone's network does to calls. */
export const networkPanel = ({ controls: { network } }: Host): HTMLElement =>
  panel(
    'network',
    choice('network', networks, byId(network, networkById)),
    live(() => [hint(network.get().about)], network),
  )

import type { Medal } from '@tanpuhui/contract'
import type { Programme } from '../../programme'

/** A medal as everybody sees it. */
export const medalView = ({ code, name, about, of, behaviour, from }: Programme['medals'][number]): Medal => ({
  code,
  name,
  about,
  of,
  behaviour: behaviour ?? null,
  from,
})

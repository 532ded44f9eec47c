/** Figures of a group of people who did something. */
export interface GroupFigures {
  key: string
  people: number
  acts: number
  mg: number
}

/** A figure as it was published, on a local day. */
export interface PublishedFigure extends GroupFigures {
  day: number
}

/** Figures to be published under a scope; each only while what was published before is still what was `seen`, null for nothing. */
export interface Publication {
  scope: string
  day: number
  figures: readonly (GroupFigures & { seen: Pick<PublishedFigure, 'day' | 'people'> | null })[]
}

import { forgetKept } from './kept'

/** Parameters of the page's address that belong to the simulator; the others are the launch query. */
const OWN = ['page', 'name', 'scan', 'device', 'font', 'theme', 'network', 'content']

export interface Restart {
  person?: string
  /** Page address to open, with its query. */
  page?: string
}

/** The query with which the mini-program is launched. */
export const launchQuery = (search: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...search].filter(([name]) => !OWN.includes(name)))

/** Loads everything anew, as when WeChat kills and starts the mini-program. The page stops being ready at once. */
export const restart = ({ person, page }: Restart = {}): void => {
  const address = new URL(location.href)
  // Settings are kept by the tab from here on: those of the address held for the first start.
  for (const name of ['scan', 'device', 'font', 'theme', 'network']) address.searchParams.delete(name)
  for (const name of Object.keys(launchQuery(address.searchParams))) address.searchParams.delete(name)
  if (person !== undefined) address.searchParams.set('name', person)
  if (page === undefined) address.searchParams.delete('page')
  else address.searchParams.set('page', page)
  delete document.documentElement.dataset.ready
  location.assign(address)
}

/** A phone as out of the box: nothing stored by anybody, no answers, no settings; the mini-program starts anew. */
export const reset = (): void => {
  localStorage.clear()
  forgetKept()
  delete document.documentElement.dataset.ready
  location.assign(location.pathname)
}

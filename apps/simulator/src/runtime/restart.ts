/** Parameters of the page's address that belong to the simulator; the others are the launch query. */
const OWN = ['page', 'name', 'scan', 'device', 'theme']

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
  address.searchParams.delete('scan')
  for (const name of Object.keys(launchQuery(address.searchParams))) address.searchParams.delete(name)
  if (person !== undefined) address.searchParams.set('name', person)
  if (page === undefined) address.searchParams.delete('page')
  else address.searchParams.set('page', page)
  delete document.documentElement.dataset.ready
  location.assign(address)
}

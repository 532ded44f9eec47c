import type { Host } from './host'
import type { Load } from './modules'
import { launchQuery } from './restart'
import { resolveRoute } from './routes'

/** Starts the mini-program, on the page that the address asks for or on its first one. Throws what its code throws at once. */
export const launch = (host: Host, load: Load, search: URLSearchParams): void => {
  const { program, application, listeners } = host
  const entry = host.launch.path
  load('app.js')
  const asked = search.get('page')
  const route = resolveRoute(program.app, `/${(asked ?? entry).replace(/^\//, '')}`)
  const query = { ...launchQuery(search), ...route?.query }
  Object.assign(host.launch, { path: route?.path ?? asked ?? entry, query })
  application.call('onLaunch', host.launch)
  application.call('onShow', host.launch)
  if (!route) {
    const missing = { path: host.launch.path, query, isEntryPage: true }
    application.call('onPageNotFound', missing)
    listeners.emit('PageNotFound', missing)
  }
  if (!host.pages().current()) host.pages().open(route ? { path: route.path, query } : { path: entry, query: {} })
}

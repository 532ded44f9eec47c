import type { AppConfig, PageConfig } from '../program'
import { resolveInside } from './files'

/** Components that app.json declares are known to every page and component, by their absolute path. */
export const withGlobalComponents = (app: AppConfig, config: PageConfig): PageConfig => {
  const shared = Object.entries(app.usingComponents ?? {}).map(([name, path]) => [name, `/${resolveInside('app', path)}`])
  if (shared.length === 0) return config
  return { ...config, usingComponents: { ...Object.fromEntries(shared), ...config.usingComponents } }
}

/** Whether a component's styles are its own: then its class names carry a prefix. */
export const isStyleIsolated = (config: PageConfig): boolean =>
  config.component === true && config.styleIsolation !== 'shared' && config.styleIsolation !== 'page-shared'

import { words } from '@/i18n'
import { toast } from '@/ui/toast'

/** What Taro keeps of the app in a browser. */
interface AppConfig {
  routes: { load: () => [Promise<unknown>] }[]
  tabBar?: { list: { iconPath: string; selectedIconPath: string }[] }
}

/**
 * In a browser every page is code of its own, fetched when it is first opened: too late when the network is gone by then. Fetches them all
 * while nothing else is to do, marks the document `data-complete` then, and says so when one is wanted that has not come.
 */
export function preloadPages(): void {
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if ((reason as Error | undefined)?.name === 'ChunkLoadError') toast(words().t('failure.offline'))
  })
  const fetchAll = async () => {
    const { routes, tabBar } = (window as unknown as { __taroAppConfig: AppConfig }).__taroAppConfig
    for (const { iconPath, selectedIconPath } of tabBar?.list ?? [])
      for (const path of [iconPath, selectedIconPath]) new Image().src = path
    try {
      for (const { load } of routes) await load()[0]
      document.documentElement.dataset.complete = ''
    } catch {
      window.addEventListener('online', () => void fetchAll(), { once: true })
    }
  }
  // After the first page has had its answers.
  window.addEventListener('load', () => setTimeout(() => void fetchAll(), 2_000))
}

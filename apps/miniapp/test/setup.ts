import '@testing-library/jest-dom'
import { configure } from '@testing-library/react'
import { useSeen } from '@/features/messages/store'
import { useSession } from '@/features/session/store'
import { useSettings } from '@/features/settings/store'
import { forgetPersonal, useCache } from '@/lib/cache'
import { pacing } from '@/lib/retry'
import { resetServer, serve } from './fakes/server'
import { resetTaro } from './fakes/taro'

// On a busy machine a page takes longer to be drawn than the usual second.
configure({ asyncUtilTimeout: 15_000 })

beforeEach(() => {
  // jsdom knows no media: a light theme, and no wish for less motion.
  const matchMedia = () => Object.assign(new EventTarget(), { matches: false })
  Object.assign(globalThis, { __H5__: false, matchMedia })
  pacing.firstMs = 1
  resetTaro()
  resetServer()
  // Asked by home and ledger alike; where nothing waits, nothing is shown.
  serve({ 'ledger.pending': [], 'messages.received': [] })
  forgetPersonal()
  useCache.setState({ entries: {} })
  useSession.setState({ token: 'token-of-lin', resident: '7', agreed: 2, browsing: false, introduced: true })
  useSeen.setState({ until: {} })
  useSettings.setState({ locale: 'zh', care: false, theme: 'system' })
})

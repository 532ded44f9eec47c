import { useDidHide, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { followTabs } from './features/session/follow-tabs'
import { askAgain } from './lib/cache'
import { leadHome } from './lib/not-found'
import { writeWaiting } from './lib/persist'
import { preloadPages } from './lib/preload-pages'
import { onReconnect } from './lib/reconnect'
import './ui/tokens.scss'
import './ui/base.scss'
import './ui/tap.scss'
import './ui/icon.scss'
import './ui/card.scss'
import './ui/button.scss'
import './ui/figure.scss'
import './ui/notice.scss'
import './ui/sapling.scss'
import './ui/skeleton.scss'
import './ui/sheet.scss'
import './ui/chips.scss'
import './ui/screen.scss'
import './ui/mark.scss'
import './ui/field.scss'
import './ui/turner.scss'
import './features/ledger/ledger.scss'
import './features/mall/mall.scss'
import './features/binding/binding.scss'
import './features/account/account.scss'

// The frame is the browser's alone: a conditional comment in the stylesheet would not outlive its compiler.
if (__H5__) require('./ui/frame.scss')

// The tab bar's links are `javascript:;`, which a content security policy rightly refuses; their click handler is what counts.
if (__H5__) {
  preloadPages()
  followTabs(() => location.reload())
  window.addEventListener('pagehide', writeWaiting)
  document.addEventListener('click', (event) => {
    if ((event.target as Element | null)?.closest('a[href^="javascript:"]')) event.preventDefault()
  })
}

onReconnect(askAgain)

export default function App({ children }: PropsWithChildren) {
  useDidHide(writeWaiting)
  usePageNotFound(leadHome)
  return children
}

import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './full-screen-button.module.css'

const subscribe = (listener: () => void) => {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}

/** Fills the screen with the page, where the browser can. */
export function FullScreenButton() {
  const { t } = useTranslation('console')
  const full = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null)
  if (!document.fullscreenEnabled) return null
  const toggle = () => void (full ? document.exitFullscreen() : document.documentElement.requestFullscreen())
  return (
    <button type="button" className={styles.button} onClick={toggle}>
      {t(full ? 'action.leaveFullScreen' : 'action.fullScreen')}
    </button>
  )
}

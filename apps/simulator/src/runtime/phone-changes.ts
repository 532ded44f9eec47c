import type { Theme } from './controls'
import type { Host } from './host'
import { effectiveTheme } from './phone'
import { restart } from './restart'

/** Tells the mini-program when the tester changes the phone under it. A new font size takes a new start, as in WeChat. */
export const followPhone = (host: Host, repaint: (theme: Theme) => void): void => {
  const { application, controls, listeners, phone, program } = host
  controls.theme.watch(() => {
    const theme = effectiveTheme(program.app.darkmode === true, controls)
    repaint(theme)
    if (!program.app.darkmode) return
    application.call('onThemeChange', { theme })
    listeners.emit('ThemeChange', { theme })
  })
  controls.font.watch(() => restart())
  controls.device.watch(() => {
    const { width, height } = phone.pages.getBoundingClientRect()
    const size = { windowWidth: width, windowHeight: height }
    const page = host.pages().current()
    if (page) host.pages().call(page, 'onResize', { size })
    listeners.emit('WindowResize', { size })
  })
}

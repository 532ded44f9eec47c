import type { BuiltIn } from './built-in'

/** Adds the hover class while the element is pressed, with WeChat's delays in milliseconds. */
export const installPress = (element: BuiltIn, fallbackClass: string, start: number, stay: number): void => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const name = () => element.text('hover-class', fallbackClass)
  const toggle = (pressed: boolean, delay: number) => {
    clearTimeout(timer)
    const hover = name()
    if (hover === '' || hover === 'none' || element.flag('disabled')) return
    timer = setTimeout(() => element.classList.toggle(hover, pressed), delay)
  }
  element.addEventListener('touchstart', () => toggle(true, element.number('hover-start-time', start)), { passive: true })
  for (const end of ['touchend', 'touchcancel']) {
    element.addEventListener(end, () => toggle(false, element.number('hover-stay-time', stay)), { passive: true })
  }
}

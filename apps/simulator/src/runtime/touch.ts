/** WeChat's time until a held finger is a long press, in milliseconds. */
const LONG_PRESS = 350
const STEADY = 10

interface Finger {
  identifier: number
  clientX: number
  clientY: number
}

const touchEvent = (type: string, finger: Finger): Event => {
  const event = new Event(type, { bubbles: true, cancelable: true, composed: true })
  return Object.assign(event, { touches: type === 'touchend' ? [] : [finger], changedTouches: [finger] })
}

/**
 * Makes a mouse act as a finger on `area`: a phone has no mouse events. Real touches pass untouched. Also tells the
 * elements of long presses, which the browser does not know.
 */
export const installTouch = (area: HTMLElement): void => {
  let target: EventTarget | null = null
  let start = { x: 0, y: 0 }
  let timer: ReturnType<typeof setTimeout> | undefined

  const watchHold = (element: EventTarget, x: number, y: number) => {
    clearTimeout(timer)
    start = { x, y }
    timer = setTimeout(() => {
      for (const type of ['longpress', 'longtap']) {
        element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: { x, y } }))
      }
    }, LONG_PRESS)
  }
  const moved = (x: number, y: number) => {
    if (Math.hypot(x - start.x, y - start.y) > STEADY) clearTimeout(timer)
  }
  const finger = ({ clientX, clientY }: MouseEvent): Finger => ({ identifier: 0, clientX, clientY })

  area.addEventListener(
    'touchstart',
    (event) => {
      const touch = (event as TouchEvent).changedTouches[0]
      if (touch && event.target) watchHold(event.target, touch.clientX, touch.clientY)
    },
    { capture: true, passive: true },
  )
  area.addEventListener(
    'touchmove',
    (event) => {
      const touch = (event as TouchEvent).changedTouches[0]
      if (touch) moved(touch.clientX, touch.clientY)
    },
    { capture: true, passive: true },
  )
  for (const end of ['touchend', 'touchcancel']) {
    area.addEventListener(end, () => clearTimeout(timer), { capture: true, passive: true })
  }

  // On the window, so that these run before the framework's own mouse listeners on the body.
  window.addEventListener(
    'mousedown',
    (event) => {
      if (event.button !== 0 || !(event.target instanceof Node) || !area.contains(event.target)) return
      target = event.target
      target.dispatchEvent(touchEvent('touchstart', finger(event)))
    },
    { capture: true },
  )
  window.addEventListener('mousemove', (event) => target?.dispatchEvent(touchEvent('touchmove', finger(event))), {
    capture: true,
  })
  window.addEventListener(
    'mouseup',
    (event) => {
      target?.dispatchEvent(touchEvent('touchend', finger(event)))
      target = null
    },
    { capture: true },
  )
}

import { BuiltIn } from '../elements/built-in'
import type { Host } from '../host'
import type { WxMembers } from './call'

interface Fields {
  id?: boolean
  dataset?: boolean
  mark?: boolean
  rect?: boolean
  size?: boolean
  scrollOffset?: boolean
  properties?: string[]
  computedStyle?: string[]
  node?: boolean
  context?: boolean
}

type Callback = (result: unknown) => void

interface Question {
  selector: string | null
  all: boolean
  fields: Fields
  callback?: Callback
}

interface FrameworkElement {
  id?: string
  dataset?: Record<string, unknown>
  getBackendElement?: () => unknown
}

interface Searchable {
  querySelector: (selector: string) => FrameworkElement | null
  querySelectorAll: (selector: string) => FrameworkElement[]
}

/** A component of the mini-program, as `.in()` takes it. */
interface Scope {
  _$?: { getShadowRoot: () => Searchable | null }
}

const read = (element: HTMLElement, known: FrameworkElement, fields: Fields, area: DOMRect): Record<string, unknown> => {
  const rect = element.getBoundingClientRect()
  const answer: Record<string, unknown> = {}
  if (fields.id) answer.id = known.id ?? ''
  if (fields.dataset) answer.dataset = { ...known.dataset }
  if (fields.rect) {
    Object.assign(answer, {
      left: rect.left - area.left,
      top: rect.top - area.top,
      right: rect.right - area.left,
      bottom: rect.bottom - area.top,
    })
  }
  if (fields.size) Object.assign(answer, { width: rect.width, height: rect.height })
  if (fields.scrollOffset) {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = element
    Object.assign(answer, { scrollTop, scrollLeft, scrollHeight, scrollWidth })
  }
  if (fields.computedStyle) {
    const style = getComputedStyle(element)
    for (const name of fields.computedStyle) answer[name] = style[name as keyof CSSStyleDeclaration]
  }
  const builtIn = element instanceof BuiltIn ? element : undefined
  for (const name of fields.properties ?? []) answer[name] = builtIn?.attribute(name)
  if (fields.node) answer.node = builtIn?.node ?? null
  if (fields.context) answer.context = builtIn?.context ?? null
  return answer
}

/** wx.createSelectorQuery. Positions are relative to the page area. */
export const queryMembers = (host: Host): WxMembers => {
  const createSelectorQuery = () => {
    let scope: Scope | undefined
    const questions: Question[] = []

    const answer = ({ selector, all, fields }: Question): unknown => {
      const page = host.pages().current()
      const area = host.phone.pages.getBoundingClientRect()
      const root = (scope?._$ ?? page?.root.getComponent())?.getShadowRoot() as Searchable | null | undefined
      if (selector === null) return page ? read(page.element, {}, { ...fields, dataset: false }, area) : null
      const one = (found: FrameworkElement | null) => {
        const element = found?.getBackendElement?.()
        return found && element instanceof HTMLElement ? read(element, found, fields, area) : null
      }
      if (!root) return all ? [] : null
      return all ? root.querySelectorAll(selector).map(one) : one(root.querySelector(selector))
    }

    const ask = (selector: string | null, all: boolean) => {
      const add = (fields: Fields) => (callback?: Callback) => {
        questions.push({ selector, all, fields, callback })
        return query
      }
      return {
        fields: (fields: Fields, callback?: Callback) => add(fields)(callback),
        boundingClientRect: add({ id: true, dataset: true, rect: true, size: true }),
        scrollOffset: add({ id: true, dataset: true, scrollOffset: true }),
        node: add({ node: true }),
        context: add({ context: true }),
      }
    }
    const query = {
      in: (component: Scope) => {
        scope = component
        return query
      },
      select: (selector: string) => ask(selector, false),
      selectAll: (selector: string) => ask(selector, true),
      selectViewport: () => ask(null, false),
      exec: (callback?: Callback) => {
        // On a phone the answer comes from the view layer, never at once.
        setTimeout(() => {
          const answers = questions.map((question) => {
            const result = answer(question)
            question.callback?.(result)
            return result
          })
          callback?.(answers)
        }, 0)
        return query
      },
    }
    return query
  }
  return { createSelectorQuery }
}

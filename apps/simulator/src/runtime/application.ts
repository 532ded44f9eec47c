import type { Journal } from './journal'
import { append } from './signal'

type Hook = (this: unknown, ...args: unknown[]) => unknown

/** The object that App() registered, and its life. */
export interface Application {
  register: (options: Record<string, unknown>) => void
  get: () => Record<string, unknown> | undefined
  call: (hook: string, ...args: unknown[]) => void
}

export const createApplication = (report: (error: unknown) => void): Application => {
  let application: Record<string, unknown> | undefined
  return {
    register: (options) => {
      application = options
    },
    get: () => application,
    call: (hook, ...args) => {
      const method = application?.[hook]
      if (typeof method !== 'function') return
      try {
        ;(method as Hook).apply(application, args)
      } catch (error) {
        report(error)
      }
    },
  }
}

/** The words of whatever was thrown; WeChat's own failures carry `errMsg`. */
export const messageOf = (thrown: unknown): string => {
  if (thrown instanceof Error) return thrown.message
  if (thrown && typeof thrown === 'object') {
    const { errMsg, message } = thrown as { errMsg?: unknown; message?: unknown }
    return String(errMsg ?? message ?? JSON.stringify(thrown))
  }
  return String(thrown)
}

export const recordProblem = (journal: Journal, kind: 'error' | 'rejection', thrown: unknown): void =>
  append(journal.problems, {
    kind,
    message: messageOf(thrown),
    stack: thrown instanceof Error ? thrown.stack : undefined,
    at: Date.now(),
  })

import type { Journal } from './journal'
import { append } from './signal'

const LEVELS = ['log', 'info', 'debug', 'warn', 'error', 'trace'] as const

const show = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (value instanceof Error) return value.stack ?? value.message
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return String(value)
  }
}

/** The mini-program's console: the browser's, and a copy in the journal. */
export const createLogicConsole = (journal: Journal): Record<string, (...args: unknown[]) => void> => {
  const browser = globalThis.console
  const levels = LEVELS.map((level) => [
    level,
    (...args: unknown[]) => {
      browser[level](...args)
      append(journal.logs, { level, text: args.map(show).join(' '), at: Date.now() })
    },
  ])
  const silent = ['group', 'groupCollapsed', 'groupEnd', 'time', 'timeEnd', 'table', 'assert', 'count'].map((name) => [
    name,
    () => undefined,
  ])
  return Object.fromEntries([...levels, ...silent])
}

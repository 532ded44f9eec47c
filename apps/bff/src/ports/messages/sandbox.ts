import type { Message, Messages } from './port'

const KEPT = 200

/** The sandbox adapter: what would be sent is kept to be looked at. */
export interface SandboxMessages extends Messages {
  /** The last messages, newest first. */
  kept(): readonly (Message & { at: number })[]
}

export function sandboxMessages(now: () => number): SandboxMessages {
  const messages: (Message & { at: number })[] = []
  return {
    provider: 'sandbox',
    templateOf: (event) => `sandbox-${event}`,
    async send(message) {
      messages.unshift({ ...message, at: now() })
      messages.length = Math.min(messages.length, KEPT)
      return 'sent'
    },
    kept: () => messages,
  }
}

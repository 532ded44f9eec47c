import { type IssuerKey, issuerKeySchema } from '@tanpuhui/contract'
import { z } from 'zod'
import { readJson } from '@/lib/failure'

const STORE = 'tanpuhui.issuer-keys'
const keysSchema = z.array(issuerKeySchema)

function read(json: unknown): IssuerKey[] {
  const parsed = keysSchema.safeParse(json)
  return parsed.success ? parsed.data : []
}

/** The issuer keys that this browser learnt when it last had a network. */
export function rememberedKeys(): IssuerKey[] {
  try {
    return read(JSON.parse(localStorage.getItem(STORE) ?? '[]'))
  } catch {
    return []
  }
}

/**
 * The keys published now, remembered for times without a network; those remembered when the server is away.
 * A key that the server no longer publishes is forgotten: the server alone says whose signatures count.
 */
export async function issuerKeys(): Promise<IssuerKey[]> {
  let published: IssuerKey[]
  try {
    published = read(await readJson('/public/v1/issuer-keys'))
  } catch {
    return rememberedKeys()
  }
  if (published.length === 0) return rememberedKeys()
  try {
    localStorage.setItem(STORE, JSON.stringify(published))
  } catch {
    // Private browsing: the keys last until the page is closed.
  }
  return published
}

/** A staff member at the console's own procedures. */
export interface StaffCaller {
  query<Answer>(procedure: string, input?: object): Promise<Answer>
  mutate<Answer>(procedure: string, input: object): Promise<Answer>
}

/** Signs in as the sandbox's administrator. Throws an Error with what the server said when it refuses something. */
export async function signInStaff(url: string): Promise<StaffCaller> {
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  const call = async (procedure: string, init: RequestInit, query = '') => {
    const answer = await fetch(`${url}/trpc/${procedure}${query}`, { ...init, headers })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${procedure}: ${text}`)
    return { answer, data: (JSON.parse(text) as { result: { data: unknown } }).result.data }
  }
  const post = (procedure: string, input: object) => call(procedure, { method: 'POST', body: JSON.stringify(input) })
  const { answer } = await post('staff.signIn', { username: 'bureau', password: 'sandbox-bureau' })
  headers.cookie = answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0]!)
    .join('; ')
  return {
    query: async <Answer>(procedure: string, input: object = {}) =>
      (await call(procedure, {}, `?input=${encodeURIComponent(JSON.stringify(input))}`)).data as Answer,
    mutate: async <Answer>(procedure: string, input: object) => (await post(procedure, input)).data as Answer,
  }
}

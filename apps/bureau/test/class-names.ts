/** Every class of a stylesheet is named as it is written. */
export default new Proxy({} as Record<string, string>, { get: (_, name) => String(name) })

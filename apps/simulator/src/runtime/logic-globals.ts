/** Globals that WeChat's logic layer has on every phone. All others of the browser are hidden from the mini-program. */
const PHONE_GLOBALS = new Set([
  ...['Object', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'BigInt', 'Math', 'JSON', 'Date', 'RegExp', 'Reflect', 'Proxy'],
  ...['Error', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError', 'AggregateError'],
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'Promise', 'ArrayBuffer', 'DataView'],
  ...['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array'],
  ...['Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array'],
  ...['parseInt', 'parseFloat', 'isNaN', 'isFinite', 'encodeURI', 'encodeURIComponent', 'decodeURI', 'decodeURIComponent'],
  ...['escape', 'unescape', 'undefined', 'NaN', 'Infinity', 'eval', 'arguments'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'console'],
])

const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name)

/** Names of the browser's globals that a phone lacks; they are shadowed by undefined. */
export const hiddenGlobals = (): string[] => {
  const names = new Set<string>()
  for (let scope: object | null = window; scope && scope !== Object.prototype; scope = Object.getPrototypeOf(scope)) {
    for (const name of Object.getOwnPropertyNames(scope)) if (isIdentifier(name) && !PHONE_GLOBALS.has(name)) names.add(name)
  }
  for (const name of ['process', 'Buffer', 'globalThis', 'constructor']) names.delete(name)
  return [...names, 'process', 'Buffer']
}

/** The logic layer's global object. */
export const createGlobalObject = (extra: Record<string, unknown>): Record<string, unknown> => {
  const browser = globalThis as unknown as Record<string, unknown>
  const global: Record<string, unknown> = {}
  for (const name of PHONE_GLOBALS) if (name in browser && name !== 'eval') global[name] = browser[name]
  return Object.assign(global, extra)
}

/** WeChat forbids code from strings; only `Function('return this')` answers, with the global object. */
export const createFunctionGlobal = (global: Record<string, unknown>, onRefused: () => void): unknown => {
  const guarded = (...args: unknown[]) => {
    if (args.at(-1) === 'return this') return () => global
    onRefused()
    return () => undefined
  }
  guarded.prototype = Function.prototype
  return guarded
}

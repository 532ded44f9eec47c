import { TextDecoder, TextEncoder } from 'node:util'

// What the build defines; a test of the browser build sets __H5__ itself.
Object.assign(globalThis, { __H5__: false, __API_ORIGIN__: 'http://api.test', TextDecoder, TextEncoder })

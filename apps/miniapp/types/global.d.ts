/// <reference types="@tarojs/taro" />

declare module '*.png' {
  const url: string
  export default url
}
declare module '*.scss'

/** True in the browser build, false in the WeChat build. */
declare const __H5__: boolean
/** Scheme, host and port of the BFF; empty when it serves this page itself. */
declare const __API_ORIGIN__: string

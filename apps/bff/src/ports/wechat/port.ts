/** What WeChat knows of a person who signed in. */
export interface WeChatSession {
  openId: string
  /** Base64 of the 16 bytes with which WeChat encrypts this person's open data, such as steps. It never leaves the server. */
  sessionKey: string
}

/** WeChat's server side, as far as the platform needs it. */
export interface WeChat {
  /** The mini-program's id, which stands as a watermark in what WeChat encrypts for it. Null: whatever it says (sandbox). */
  appId: string | null
  /** Exchanges the code of `wx.login`, which works once. Throws WECHAT_CODE_INVALID or WECHAT_UNAVAILABLE. */
  sessionOf(code: string): Promise<WeChatSession>
}

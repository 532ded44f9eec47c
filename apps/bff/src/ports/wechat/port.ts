/** WeChat's server side, as far as the platform needs it. */
export interface WeChat {
  /**
   * Exchanges the code of `wx.login` for the person's openid. The session key stays inside the adapter.
   * Throws WECHAT_CODE_INVALID or WECHAT_UNAVAILABLE.
   */
  openIdOf(code: string): Promise<string>
}

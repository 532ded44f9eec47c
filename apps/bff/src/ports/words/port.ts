/** By which names are checked that residents choose and others read. */
export interface Words {
  /** Of which provider's people. */
  provider: 'wechat' | 'sandbox'
  /** Whether others may read `words`; `by` is the person's id at the provider. Throws an Error, which does not hold the words, when it cannot be told now. */
  allow(words: string, by: string): Promise<boolean>
}

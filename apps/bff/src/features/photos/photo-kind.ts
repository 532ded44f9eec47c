/** The kinds of picture that are taken as evidence, by their first bytes. */
const KINDS = [
  { mime: 'image/jpeg', extension: 'jpg', test: (b: Buffer) => b.subarray(0, 3).toString('hex') === 'ffd8ff' },
  { mime: 'image/png', extension: 'png', test: (b: Buffer) => b.subarray(0, 8).toString('hex') === '89504e470d0a1a0a' },
  {
    mime: 'image/webp',
    extension: 'webp',
    test: (b: Buffer) => b.toString('latin1', 0, 4) === 'RIFF' && b.toString('latin1', 8, 12) === 'WEBP',
  },
]

/** The extension of files of a kind that is taken. */
export const extensionOf = (mime: string): string => KINDS.find((kind) => kind.mime === mime)!.extension

/** The kind of a picture, or undefined when it is none that we take. What the sender calls it does not matter. */
export const photoKind = (bytes: Buffer) => KINDS.find(({ test }) => test(bytes))

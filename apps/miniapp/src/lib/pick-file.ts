/** In a browser: a file of the person's choice, undefined when they think better of it. Taro's own way never answers for an unreadable picture. */
export const pickFile = (accept: string): Promise<File | undefined> =>
  new Promise((picked) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept })
    input.addEventListener('change', () => picked(input.files?.[0]))
    input.addEventListener('cancel', () => picked(undefined))
    input.click()
  })

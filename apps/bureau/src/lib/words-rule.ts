/** A field's rule: at least two characters, white space around them not counted, as the server counts. */
export const wordsRule = (message: string) => ({
  required: true,
  min: 2,
  transform: (typed?: string) => typed?.trim(),
  message,
})

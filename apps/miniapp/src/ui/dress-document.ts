/** A CSS string: quotes and backslashes escaped, line breaks as CSS writes them. */
const cssString = (text: string) => `"${text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\a ')}"`

/** In the browser, hands the programme's colour and name to what lies outside the page: the tab bar and the frame on wide screens. */
export function dressDocument(colours: Record<string, string>, name: string, line: string): void {
  const { style } = document.documentElement
  for (const [variable, value] of Object.entries(colours)) style.setProperty(variable, value)
  style.setProperty('--frame-name', cssString(name))
  style.setProperty('--frame-line', cssString(line))
}

export interface CssVisitor {
  /** A selector list or an at-rule's prelude, without the brace. */
  prelude: (text: string) => string
  /** One declaration or one statement at-rule, without the semicolon; whole rules may take its place. */
  declaration: (text: string) => string
}

const endOfString = (css: string, start: number): number => {
  const quote = css[start]
  let at = start + 1
  while (at < css.length && css[at] !== quote) at += css[at] === '\\' ? 2 : 1
  return at + 1
}

const endOfParenthesis = (css: string, start: number): number => {
  let depth = 0
  for (let at = start; at < css.length; ) {
    const char = css[at]
    if (char === '"' || char === "'") {
      at = endOfString(css, at)
      continue
    }
    if (char === '(') depth += 1
    if (char === ')') depth -= 1
    at += 1
    if (depth === 0) return at
  }
  return css.length
}

/** Rewrites a style sheet piece by piece. Comments are dropped; strings and parentheses are never split. */
export const walkCss = (source: string, visit: CssVisitor): string => {
  const css = source.replace(/\/\*[\s\S]*?\*\//g, '')
  let out = ''
  let pending = ''
  const flush = (end: string) => {
    const text = pending.trim() ? visit.declaration(pending) : ''
    pending = ''
    // A semicolon behind rules (an inlined import) or behind nothing would spoil the next rule.
    out += end === ';' && (text === '' || text.endsWith('}')) ? text : text + end
  }
  for (let at = 0; at < css.length; ) {
    const char = css[at] as string
    if (char === '"' || char === "'" || char === '(') {
      const end = char === '(' ? endOfParenthesis(css, at) : endOfString(css, at)
      pending += css.slice(at, end)
      at = end
      continue
    }
    if (char === '{') {
      out += `${visit.prelude(pending.trim())}{`
      pending = ''
    } else if (char === ';' || char === '}') flush(char)
    else pending += char
    at += 1
  }
  flush('')
  return out
}

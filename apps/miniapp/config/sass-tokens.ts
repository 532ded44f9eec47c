import tokens from '../src/ui/tokens.json'

const map = (name: string, table: Record<string, string>) =>
  `$${name}: (${Object.entries(table).map(([key, value]) => `'${key}': ${value}`)});`

const variables = (table: Record<string, string>) =>
  Object.entries(table)
    .map(([name, value]) => `$${name}: ${value};`)
    .join('')

/**
 * What every stylesheet begins with: the colours as maps, of which tokens.scss makes CSS variables, and space, corners and motion as plain
 * variables. Those are the same in every look, so that no phone need look them up while a list scrolls.
 */
export const sassTokens =
  map('light', tokens.light) +
  map('dark', tokens.dark) +
  map('care-light', tokens.careLight) +
  map('care-dark', tokens.careDark) +
  variables({ ...tokens.space, ...tokens.radius, ...tokens.motion })

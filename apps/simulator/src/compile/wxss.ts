import { walkCss } from './css-walk'
import { tagAlternatives } from './tags'
import { phoneUnits } from './units'

const BEFORE_TAG = '(^|[\\s>+~,(])'
const AFTER_TAG = '(?=$|[\\s>+~,.:#[)])'
const TAG = new RegExp(`${BEFORE_TAG}(${tagAlternatives()})${AFTER_TAG}`, 'g')
const PAGE = new RegExp(`${BEFORE_TAG}page${AFTER_TAG}`, 'g')
const CLASS = /\.(-?[A-Za-z_][\w-]*)/g
const ID = /#([A-Za-z_][\w-]*)/g

/**
 * A WXSS selector list as the browser needs it: tags become `wx-` elements, `page` the scope's root, and ids, which
 * the framework prefixes, match by their end. `prefix` is a component's own style scope.
 */
export const browserSelector = (selector: string, prefix = ''): string => {
  if (selector.startsWith('@')) return selector
  const scoped = prefix ? selector.replace(CLASS, `.${prefix}--$1`) : selector
  return scoped.replace(PAGE, '$1:scope').replace(TAG, '$1wx-$2').replace(ID, '[id$="--$1"]')
}

const importedPath = (statement: string): string | undefined =>
  /^\s*@import\s+(?:url\()?\s*['"]?([^'")]+)['"]?\s*\)?/i.exec(statement)?.[1]?.trim()

/** Reads the sheet that an `@import` names, seen from the file that imports it; undefined when there is none. */
export type ImportReader = (specifier: string) => string | undefined

/** Translates one WXSS sheet to CSS for the simulated phone. Imports are inlined through `readImport`. */
export const wxssToCss = (source: string, prefix = '', readImport: ImportReader = () => undefined): string =>
  walkCss(source, {
    prelude: (text) => browserSelector(text, prefix),
    declaration: (text) => {
      const specifier = importedPath(text)
      return specifier === undefined ? phoneUnits(text) : (readImport(specifier) ?? '')
    },
  })

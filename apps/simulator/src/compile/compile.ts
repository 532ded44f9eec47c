import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AppConfig, PackageSize, PageConfig, Program, StyleSheet, ThemeVariables } from '../program'
import { isStyleIsolated, withGlobalComponents } from './configs'
import { listFiles, resolveInside, stem } from './files'
import { packageSizes } from './sizes'
import { compileTemplates, type TemplateSource } from './templates'
import { wxssToCss } from './wxss'

/** The compiled mini-program: a script that sets `globalThis.miniProgram`, and what a person wants to know of it. */
export interface Compiled {
  script: string
  sizes: PackageSize[]
  warnings: string[]
}

/**
 * Compiles a built mini-program folder into one script. Throws when the folder holds no app.json or a broken JSON;
 * template problems are only reported in `warnings`, as the page may not need that template.
 */
export const compileMiniProgram = (dir: string): Compiled => {
  if (!existsSync(join(dir, 'app.json'))) throw new Error(`no mini-program in ${dir}: app.json is missing`)
  const files = listFiles(dir)
  const read = (path: string) => readFileSync(join(dir, path), 'utf8')
  const ending = (extension: string) => files.filter(({ path }) => path.endsWith(extension))
  const app = JSON.parse(read('app.json')) as AppConfig

  const configs: Record<string, PageConfig> = {}
  for (const { path } of ending('.json')) {
    const config = JSON.parse(read(path)) as PageConfig
    if (path !== 'app.json') configs[stem(path)] = withGlobalComponents(app, config)
  }
  const scopes = Object.fromEntries(
    Object.entries(configs)
      .filter(([, config]) => isStyleIsolated(config))
      .map(([path], index) => [path, `scope${index}`]),
  )

  const sheet = (path: string, prefix: string): string =>
    wxssToCss(read(path), prefix, (specifier) => {
      const imported = resolveInside(path, specifier)
      return existsSync(join(dir, imported)) ? sheet(imported, prefix) : undefined
    })
  const styles: StyleSheet[] = [
    ...(existsSync(join(dir, 'app.wxss')) ? [{ path: 'app', page: null, css: sheet('app.wxss', '') }] : []),
    ...Object.keys(configs)
      .filter((path) => existsSync(join(dir, `${path}.wxss`)))
      .map((path) => ({
        path,
        page: configs[path]?.component ? null : path,
        css: sheet(`${path}.wxss`, scopes[path] ?? ''),
      })),
  ]

  const sources: TemplateSource[] = files
    .filter(({ path }) => /\.(wxml|wxs)$/.test(path))
    .map(({ path }) => ({
      path: stem(path),
      kind: path.endsWith('.wxs') ? 'wxs' : 'wxml',
      source: read(path),
      components: Object.keys(configs[stem(path)]?.usingComponents ?? {}),
    }))
  const templates = compileTemplates(sources)

  const themeFile = app.themeLocation ?? 'theme.json'
  const theme: ThemeVariables = existsSync(join(dir, themeFile)) ? JSON.parse(read(themeFile)) : { light: {}, dark: {} }
  const sizes = packageSizes(app, files)
  const program: Omit<Program, 'templates'> = {
    app,
    configs,
    scopes,
    styles,
    sizes,
    warnings: templates.warnings,
    theme,
    modules: Object.fromEntries(ending('.js').map(({ path }) => [path, read(path)])),
  }
  const script = `globalThis.miniProgram = ${JSON.stringify(program)};\nglobalThis.miniProgram.templates = ${templates.code};\n`
  return { script, sizes, warnings: templates.warnings }
}

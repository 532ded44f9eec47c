import { TmplGroup } from 'glass-easel-template-compiler'
import { tagAlternatives } from './tags'

/** Renames built-in tags to custom elements. Names that the file's own components take stay as they are. */
export const renameTags = (wxml: string, ownComponents: readonly string[] = []): string =>
  wxml.replace(new RegExp(`(</?)(${tagAlternatives(new Set(ownComponents))})(?=[\\s/>])`, 'g'), '$1wx-$2')

export interface TemplateSource {
  path: string
  kind: 'wxml' | 'wxs'
  source: string
  components: readonly string[]
}

interface TemplateWarning {
  message?: string
}

/** Compiles all templates together, since they import each other. `code` is a JavaScript expression. */
export const compileTemplates = (sources: readonly TemplateSource[]): { code: string; warnings: string[] } => {
  const group = new TmplGroup()
  const warnings: string[] = []
  try {
    for (const { path, kind, source, components } of sources) {
      if (kind === 'wxs') group.addScript(path, source)
      else {
        const found = (group.addTmpl(path, renameTags(source, components)) ?? []) as Iterable<TemplateWarning>
        for (const warning of found) warnings.push(`${path}.wxml: ${warning.message ?? String(warning)}`)
      }
    }
    return { code: group.getTmplGenObjectGroups(), warnings }
  } finally {
    group.free()
  }
}

import { addGlobalErrorListener, globalOptions } from 'glass-easel'
import { type CodeSpace, component, MiniProgramEnv, type Root } from 'glass-easel-miniprogram-adapter'
import type { Program } from '../program'
import { createBackend } from './backend'
import type { PageFrame } from './event-detail'

/** WeChat refuses more than this in one setData, in UTF-16 units of JSON. */
const SET_DATA_LIMIT = 1024 * 1024

export interface Framework {
  space: CodeSpace
  createPage: (path: string) => Root
}

type Caller = component.ComponentCaller<Record<string, unknown>, Record<string, never>, Record<string, never>, unknown>

/** Told of each setData before it is applied: the component's path, its element if it has one by then, and the bytes of its JSON. */
export type OnUpdate = (component: string, element: Element | undefined, bytes: number) => void

const encoder = new TextEncoder()

/** Data crosses from the logic layer to the view as JSON on a phone: functions, undefined and cycles do not. */
const passDataAsJson = (report: (error: unknown) => void, onUpdate: OnUpdate) => {
  const prototype = component.ComponentCaller.prototype as unknown as Caller
  const original = prototype.setData
  prototype.setData = function (this: Caller, data, callback) {
    const json = JSON.stringify(data)
    if (json.length > SET_DATA_LIMIT)
      report(new Error(`setData of ${json.length} characters is over the limit of ${SET_DATA_LIMIT}`))
    const element: unknown = this._$.getBackendElement()
    onUpdate(this.is, element instanceof Element ? element : undefined, encoder.encode(json).length)
    original.call(this, JSON.parse(json), callback)
  }
}

/** Sets up WeChat's component framework with the program's templates and components. Call once a page load. */
export const createFramework = (
  program: Program,
  frame: () => PageFrame,
  report: (error: unknown) => void,
  onUpdate: OnUpdate,
): Framework => {
  globalOptions.writeIdToDOM = true
  addGlobalErrorListener((error) => {
    report(error)
    return false
  })
  passDataAsJson(report, onUpdate)
  const env = new MiniProgramEnv()
  const space = env.createCodeSpace('app', true)
  const backend = env.associateBackend(createBackend(frame))
  type StaticConfig = Parameters<CodeSpace['addComponentStaticConfig']>[1]
  type Template = Parameters<CodeSpace['addCompiledTemplate']>[1]
  for (const [path, config] of Object.entries(program.configs)) space.addComponentStaticConfig(path, config as StaticConfig)
  for (const [path, scope] of Object.entries(program.scopes)) space.addStyleSheet(path, undefined, scope)
  for (const [path, content] of Object.entries(program.templates)) {
    // Without the fallback, the old spelling `bindtap` on built-in elements is taken for an attribute.
    space.addCompiledTemplate(path, { groupList: program.templates, content, fallbackListenerOnNativeNode: true } as Template)
  }
  return { space, createPage: (path) => backend.createRoot('wx-page', space, path) }
}

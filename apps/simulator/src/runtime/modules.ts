import type { CodeSpace, ComponentEnv } from 'glass-easel-miniprogram-adapter'
import { type Program, rootPrefix, subPackagesOf } from '../program'
import { createFunctionGlobal, createGlobalObject, hiddenGlobals } from './logic-globals'
import { withMiniEvents } from './mini-event'

export interface LogicLayer {
  wx: unknown
  console: Record<string, unknown>
  /** The phone's clock, which may differ from the computer's. */
  Date: DateConstructor
  App: (options: Record<string, unknown>) => void
  getApp: () => unknown
  getCurrentPages: () => unknown[]
  /** Told when the mini-program tries to make code from a string. */
  onCodeFromString: () => void
}

interface Module {
  exports: unknown
}

/** Loads a file of the logic layer once, with everything it requires. */
export type Load = (path: string) => unknown

const absolute = (from: string, specifier: string): string => {
  const path = specifier.startsWith('.')
    ? new URL(specifier, `http://package/${from}`).pathname.slice(1)
    : specifier.replace(/^\//, '')
  return path.endsWith('.js') ? path : `${path}.js`
}

/** Creates the module loader of the logic layer: CommonJS files that see a phone's globals and nothing of the browser. */
export const createLoader = (program: Program, space: CodeSpace, layer: LogicLayer): Load => {
  const loaded = new Map<string, Module>()
  const roots = subPackagesOf(program.app).map(({ root }) => rootPrefix(root))
  const packageOf = (path: string) => roots.find((root) => path.startsWith(root)) ?? ''
  const global = createGlobalObject({ wx: layer.wx, console: layer.console, Date: layer.Date, getApp: layer.getApp })
  const shared: Record<string, unknown> = {
    ...Object.fromEntries(hiddenGlobals().map((name) => [name, undefined])),
    wx: layer.wx,
    console: layer.console,
    Date: layer.Date,
    App: layer.App,
    getApp: layer.getApp,
    getCurrentPages: layer.getCurrentPages,
    global,
    globalThis: global,
    Function: createFunctionGlobal(global, layer.onCodeFromString),
  }

  const run = (path: string, source: string, module: Module, { Page, Component, Behavior }: ComponentEnv) => {
    const scope: Record<string, unknown> = {
      ...shared,
      module,
      exports: module.exports,
      require: (specifier: string) => {
        const wanted = absolute(path, specifier)
        const home = packageOf(wanted)
        // A phone has not loaded another sub-package at this time, whatever the build folder holds.
        if (home !== '' && home !== packageOf(path)) throw new Error(`module '${wanted}' is not defined, required by '${path}'`)
        return load(wanted)
      },
      Page: (definition: object) => Page(withMiniEvents(definition)),
      Component: (definition?: object) => (definition ? Component(withMiniEvents(definition)) : Component()),
      Behavior,
    }
    const names = Object.keys(scope)
    // The inner function lets a file declare names of its own that hide the browser's.
    const body = `return (function () {${source}\n}).call(globalThis)\n//# sourceURL=mini-program:///${path}`
    new Function(...names, body)(...names.map((name) => scope[name]))
  }

  const load: Load = (path) => {
    const known = loaded.get(path)
    if (known) return known.exports
    const source = program.modules[path]
    if (source === undefined) throw new Error(`module '${path}' is not defined`)
    const module: Module = { exports: {} }
    loaded.set(path, module)
    space.componentEnv(path.replace(/\.js$/, ''), (env) => run(path, source, module, env))
    return module.exports
  }
  return load
}

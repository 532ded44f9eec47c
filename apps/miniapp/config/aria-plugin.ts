import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import components from './aria-components'

const RUNTIME = path.resolve(__dirname, 'aria-runtime.js')

/**
 * Teaches Taro's mini-program templates the aria attributes, at build time (the templates) and at run time (the same table,
 * by which properties find their place in them). The browser build needs no help.
 */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn: (platform: TaroPlatformBase) => {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, components)
      const before = platform.runtimePath
      platform.runtimePath = [...(Array.isArray(before) ? before : [before]), RUNTIME]
    },
  })
}

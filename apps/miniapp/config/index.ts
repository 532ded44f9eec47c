import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { sassTokens } from './sass-tokens'

const here = (...parts: string[]) => path.resolve(__dirname, '..', ...parts)
const target = process.env.TARO_ENV === 'h5' ? 'h5' : 'weapp'

/** H5 is served by the BFF itself, so it asks its own origin; a mini-program has none and needs one spelled out. */
const apiOrigin = process.env.API_ORIGIN ?? (target === 'h5' ? '' : 'http://localhost:3000')

/**
 * Packages shipped as modern source, which a phone's webview may not understand. Not @noble: it computes with BigInt, and a phone that has
 * those has the rest of that language too, while its powers of BigInt do not survive the way back to ES5.
 */
const modern = [
  /@tanpuhui[\\/]|packages[\\/](contract|certificate)/,
  /@trpc/,
  /zustand/,
  /i18next/,
  /echarts/,
  /zrender/,
  /uqr/,
  /canonicalize/,
  /[\\/]zod[\\/]/,
]

const isModern = (file: string) => modern.some((one) => one.test(file))

export default defineConfig<'webpack5'>(async (merge) => {
  const base: UserConfigExport<'webpack5'> = {
    projectName: 'tanpuhui-miniapp',
    date: '2026-11-21',
    designWidth: 375,
    deviceRatio: { 640: 1.17, 750: 1, 375: 2, 828: 0.905 },
    sourceRoot: 'src',
    outputRoot: `dist/${target}`,
    plugins: [here('config/aria-plugin.ts')],
    defineConstants: { __H5__: JSON.stringify(target === 'h5'), __API_ORIGIN__: JSON.stringify(apiOrigin) },
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    alias: { '@': here('src') },
    sass: {
      data: sassTokens,
    },
    mini: {
      webpackChain(chain) {
        chain.plugin('providerPlugin').tap((args) => {
          args[0].AbortController = [here('src/lib/abort-controller.ts'), 'AbortController']
          return args
        })
      },
      compile: { include: [isModern] },
      optimizeMainPackage: { enable: true },
      // Logical pixels everywhere: 44 px is a finger's width on every phone, and layouts flex instead of zooming.
      postcss: { pxtransform: { enable: false, config: {} } },
    },
    h5: {
      // npm keeps some of Taro's plugins in this workspace, where Taro's hoisted runtime does not look.
      webpackChain(chain) {
        chain.resolve.modules.add('node_modules').add(here('node_modules'))
        // What several pages use is fetched once; Taro's default repeats it in each page's chunk.
        chain.optimization.splitChunks({ chunks: 'all', minSize: 20_000, maxInitialRequests: 20, maxAsyncRequests: 20 })
      },
      publicPath: '/',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      compile: { include: [isModern] },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      postcss: { pxtransform: { enable: false, config: {} }, autoprefixer: { enable: true, config: {} } },
    },
  }
  process.env.BROWSERSLIST_ENV = process.env.NODE_ENV
  return merge({}, base)
})

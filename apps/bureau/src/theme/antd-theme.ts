import { mix } from '@tanpuhui/contract/contrast'
import { type ThemeConfig, theme } from 'antd'
import type { Scheme, Tokens } from './tokens'

/** For charts, which measure their own text; everything else inherits from the page. */
export const CHART_FONTS =
  "-apple-system, BlinkMacSystemFont, 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'Microsoft YaHei', 'Segoe UI', sans-serif"

/** The design tokens in antd's words; `still` when the system asks for less motion. */
export const antdTheme = (scheme: Scheme, tokens: Tokens, still: boolean): ThemeConfig => ({
  algorithm: scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
  token: {
    colorPrimary: tokens.accent,
    colorPrimaryHover: mix(tokens.accent, tokens.ink, 0.12),
    colorPrimaryActive: mix(tokens.accent, tokens.ink, 0.24),
    colorLink: tokens.accent,
    colorSuccess: tokens.good,
    colorWarning: tokens.warn,
    colorError: tokens.bad,
    colorTextBase: tokens.ink,
    colorText: tokens.ink,
    colorTextSecondary: tokens['ink-2'],
    colorTextDescription: tokens['ink-2'],
    colorTextPlaceholder: tokens['ink-2'],
    colorTextLightSolid: tokens['accent-ink'],
    colorBgLayout: tokens.ground,
    colorBgContainer: tokens.surface,
    colorBgElevated: tokens.surface,
    controlItemBgActive: mix(tokens.surface, tokens.accent, 0.12),
    controlItemBgActiveHover: mix(tokens.surface, tokens.accent, 0.18),
    colorBorder: mix(tokens.line, tokens.ink, 0.2),
    colorBorderSecondary: tokens.line,
    fontFamily: 'inherit',
    fontSize: 14,
    borderRadius: 8,
    controlHeight: 36,
    controlHeightLG: 44,
    motion: !still,
  },
  components: {
    Button: {
      primaryShadow: 'none',
      dangerShadow: 'none',
      defaultShadow: 'none',
      dangerColor: scheme === 'dark' ? '#2a0d0a' : '#ffffff',
    },
    Form: { verticalLabelPadding: '0 0 4px', labelHeight: 22, itemMarginBottom: 20 },
    Tooltip: { colorBgSpotlight: tokens.ink, colorTextLightSolid: tokens.surface },
    Segmented: {
      trackBg: mix(tokens.ground, tokens.ink, 0.05),
      itemSelectedBg: scheme === 'dark' ? mix(tokens.surface, tokens.ink, 0.16) : tokens.surface,
      itemSelectedColor: tokens.ink,
      itemColor: tokens['ink-2'],
    },
  },
})

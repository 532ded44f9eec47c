const RPX = /(?<![\w#.])(-?(?:\d+\.?\d*|\.\d+))rpx\b/gi
const VIEWPORT = /(?<![\w#.])(-?(?:\d+\.?\d*|\.\d+))(vh|vw)\b/gi
const SAFE_AREA = /(?:env|constant)\(\s*safe-area-inset-(top|right|bottom|left)\s*(?:,[^)]*)?\)/gi

/**
 * Rewrites the units of one declaration list for the simulated phone: `rpx` is 1/750 of its width, `vh` and `vw` are
 * hundredths of its page area, and the safe area is its own. The phone element sets the custom properties.
 */
export const phoneUnits = (declarations: string): string =>
  declarations
    .replace(RPX, 'calc(var(--sim-rpx) * $1)')
    .replace(VIEWPORT, (_, amount: string, unit: string) => `calc(var(--sim-${unit.toLowerCase()}) * ${amount})`)
    .replace(SAFE_AREA, 'var(--sim-safe-$1)')

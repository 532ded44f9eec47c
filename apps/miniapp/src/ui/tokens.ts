import tokens from './tokens.json'

/**
 * The one table of colours and measures: stylesheets get it through Sass, charts import it, a test measures its contrasts.
 * The eight section hues share one OKLCH lightness (0.52 on paper, 0.76 in the dark), so that none shouts. Eight such hues
 * cannot all lie far apart in every eye, so an icon or label always stands beside them.
 * 关怀模式 replaces those of `careLight` and `careDark`: words at 7 : 1 or better, lines that are seen.
 * Space goes by steps of 4, and of 2 where things stand close; `round` is for what is a pill or a disc however large it grows.
 */
export const { light, dark, careLight, careDark, space, radius, motion } = tokens

/** How long what explains takes, e.g. a credit that flows into the total, in ms. */
export const SLOW_MS = Number.parseInt(motion.slow, 10)

export type Tokens = typeof light

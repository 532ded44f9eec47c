import palette from './tokens.json'

/**
 * The one table of colours: stylesheets get it through Sass, charts import it, a test measures its contrasts.
 * The eight section hues share one OKLCH lightness (0.52 on paper, 0.76 in the dark), so that none shouts. Eight such hues
 * cannot all lie far apart in every eye, so an icon or label always stands beside them.
 * 关怀模式 replaces those of `careLight` and `careDark`: words at 7 : 1 or better, lines that are seen.
 */
export const { light, dark, careLight, careDark } = palette

export type Tokens = typeof light

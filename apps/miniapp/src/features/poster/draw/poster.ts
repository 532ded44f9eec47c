import type { PosterFacts } from '../facts/poster-facts'
import { drawDetails } from './details'
import { drawHero } from './hero'

/** Draws the whole poster. The context must map one drawing unit to SCALE pixels. */
export function drawPoster(ctx: CanvasRenderingContext2D, facts: PosterFacts): void {
  drawHero(ctx, facts)
  drawDetails(ctx, facts)
}

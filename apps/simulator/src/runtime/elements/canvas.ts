import { type CanvasNode, createCanvasNode } from '../canvas-node'
import { BuiltIn, shadow } from './built-in'

/** Canvas 2D. The mini-program draws on its node, which it gets from a selector query. */
export class Canvas extends BuiltIn {
  private readonly canvas = document.createElement('canvas')
  private handle: CanvasNode | undefined

  protected override build(): void {
    shadow(this, 'canvas{display:block;width:100%;height:100%}', this.canvas)
    if (!this.hasAttribute('role')) this.mark('role', 'img')
  }

  override get node(): CanvasNode {
    this.handle ??= createCanvasNode(this.canvas, this.host.address)
    return this.handle
  }
}

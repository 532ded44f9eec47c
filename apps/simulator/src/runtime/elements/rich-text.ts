import { BuiltIn } from './built-in'

interface RichNode {
  type?: string
  name?: string
  text?: string
  attrs?: Record<string, unknown>
  children?: RichNode[]
}

/** The elements and attributes that WeChat lets through. */
const TAGS = new Set(
  'a abbr b blockquote br code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins label li ol p q s section small span strong sub sup table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
)
const ATTRIBUTES = new Set(['class', 'style', 'alt', 'src', 'width', 'height', 'colspan', 'rowspan', 'start', 'type', 'dir'])

/** Shows HTML or nodes; nothing in it acts. */
export class RichText extends BuiltIn {
  protected override changed(name: string): void {
    if (name !== 'nodes') return
    const nodes = this.attribute('nodes')
    const tree = Array.isArray(nodes) ? (nodes as RichNode[]) : this.parse(String(nodes ?? ''))
    this.replaceChildren(...tree.flatMap((node) => this.draw(node)))
  }

  private parse(html: string): RichNode[] {
    const read = (node: Node): RichNode[] => {
      if (node instanceof globalThis.Text) return [{ type: 'text', text: node.data }]
      if (!(node instanceof Element)) return []
      const attrs = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]))
      return [{ name: node.localName, attrs, children: [...node.childNodes].flatMap(read) }]
    }
    return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes].flatMap(read)
  }

  private draw({ type, name = '', text = '', attrs = {}, children = [] }: RichNode): Node[] {
    if (type === 'text') return [document.createTextNode(text)]
    if (!TAGS.has(name.toLowerCase())) return []
    const element = document.createElement(name === 'a' ? 'span' : name)
    for (const [key, value] of Object.entries(attrs)) {
      if (ATTRIBUTES.has(key)) element.setAttribute(key, key === 'src' ? this.host.address(String(value)) : String(value))
    }
    element.append(...children.flatMap((child) => this.draw(child)))
    return [element]
  }
}

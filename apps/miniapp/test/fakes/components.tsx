import { createElement, forwardRef, type ReactNode } from 'react'

// Plain elements in the place of Taro's, with the mini-program's shape of event.

type Props = Record<string, unknown> & { children?: ReactNode }

const NOT_HTML = [
  'hoverClass',
  'catchMove',
  'scrollX',
  'enableFlex',
  'showScrollbar',
  'userSelect',
  'canvasId',
  'type',
  'mode',
  'maxlength',
  'onConfirm',
  'confirmType',
  'autoHeight',
  'openType',
  'scrollIntoView',
]
const html = ({ 'aria-role': role, ...props }: Props) => ({
  ...(typeof role === 'string' ? { role } : {}),
  ...Object.fromEntries(Object.entries(props).filter(([name]) => !NOT_HTML.includes(name))),
})

const element = (tag: string) => forwardRef<HTMLElement, Props>((props, ref) => createElement(tag, { ...html(props), ref }))

export const View = element('div')
export const ScrollView = element('div')
export const Text = element('span')
export const Button = element('button')
export const Canvas = element('canvas')
export const Image = (props: Props) => <img alt="" {...html(props)} />
export const Input = ({ onInput, ...props }: Props & { onInput?: (event: { detail: { value: string } }) => void }) => (
  <input {...html(props)} onChange={(event) => onInput?.({ detail: { value: event.target.value } })} />
)
export const Textarea = ({ onInput, ...props }: Props & { onInput?: (event: { detail: { value: string } }) => void }) => (
  <textarea {...html(props)} onChange={(event) => onInput?.({ detail: { value: event.target.value } })} />
)

import { builtInTags } from '../../compile/tags'
import { BuiltIn } from './built-in'
import { Button, Navigator } from './button'
import { Canvas } from './canvas'
import { Checkbox, CheckboxGroup, Radio, RadioGroup, Slider, Switch } from './choice'
import type { ElementHost } from './element-host'
import { Input, Textarea } from './field'
import { Form, Label } from './form'
import { Picture } from './image'
import { Picker, PickerView, PickerViewColumn } from './picker'
import { RichText } from './rich-text'
import { ScrollView } from './scroll-view'
import { Swiper } from './swiper'
import { Icon, PageMeta, Placeholder, Progress, Text, View } from './view'

const classes: Record<string, typeof BuiltIn> = {
  button: Button,
  canvas: Canvas,
  checkbox: Checkbox,
  'checkbox-group': CheckboxGroup,
  'cover-image': Picture,
  form: Form,
  icon: Icon,
  image: Picture,
  input: Input,
  label: Label,
  navigator: Navigator,
  'page-meta': PageMeta,
  picker: Picker,
  'picker-view': PickerView,
  'picker-view-column': PickerViewColumn,
  progress: Progress,
  radio: Radio,
  'radio-group': RadioGroup,
  'rich-text': RichText,
  'scroll-view': ScrollView,
  slider: Slider,
  swiper: Swiper,
  switch: Switch,
  text: Text,
  textarea: Textarea,
  view: View,
}

/** Elements that need WeChat or the phone's hardware. */
const placeholders = new Set([
  'ad',
  'audio',
  'camera',
  'editor',
  'live-player',
  'live-pusher',
  'map',
  'official-account',
  'open-data',
  'video',
  'web-view',
])

/** Defines `wx-…` for every built-in tag. A tag without a behaviour of its own is a plain box. */
export const defineElements = (host: ElementHost): void => {
  BuiltIn.host = host
  for (const tag of builtInTags) {
    const parent = classes[tag] ?? (placeholders.has(tag) ? Placeholder : BuiltIn)
    customElements.define(`wx-${tag}`, class extends parent {})
  }
}

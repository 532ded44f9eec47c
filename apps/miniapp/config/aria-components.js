/** What screen readers are told on WeChat, which Taro's templates leave out. */
const SPOKEN = {
  'aria-role': '',
  'aria-label': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-disabled': '',
  'aria-expanded': '',
}

module.exports = { View: SPOKEN, Image: SPOKEN, Input: SPOKEN, Textarea: SPOKEN, Canvas: SPOKEN }

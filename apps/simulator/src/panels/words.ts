import { h } from '../runtime/dom'

/** The tester's words: Chinese first, English second. */
export const words = {
  label: ['模拟器 · 非微信环境', 'Simulator, not WeChat'],
  device: ['机型', 'Device'],
  theme: ['外观', 'Theme'],
  light: ['浅色', 'light'],
  dark: ['深色', 'dark'],
  themeIgnored: ['小程序未开启深色模式（darkmode）', 'the mini-program has no dark mode'],
  online: ['联网', 'online'],
  restart: ['重新启动', 'Restart'],
  signIn: ['登录身份', 'Sign-in'],
  signInHint: ['换一个名字就是换一部手机：存储分开，小程序重新启动', 'another name is another phone: own storage, fresh start'],
  name: ['名字', 'Name'],
  become: ['换成此人', 'Become'],
  scan: ['扫码结果', 'Scan result'],
  scanHint: ['留给下一次扫码', 'for the next scan'],
  scanText: ['二维码内容', 'Text of the code'],
  scanNext: ['下次扫到', 'Scan this next'],
  scanCancel: ['下次取消', 'Cancel next'],
  scanReady: ['下一次扫码会得到', 'the next scan gives'],
  scanWillCancel: ['下一次扫码会被取消', 'the next scan is cancelled'],
  photo: ['拍照', 'Photo'],
  photoHint: ['相机与相册会得到这张图', 'what the camera gives'],
  photoNew: ['换一张随机图', 'New random picture'],
  photoFile: ['选用本机图片', 'Use a local file'],
  photoCancel: ['下次取消', 'Cancel next'],
  photoWillCancel: ['下一次拍照会被取消', 'the next photo is cancelled'],
  photoBad: ['读不出这张图', 'not a readable picture'],
  steps: ['微信运动', 'WeRun'],
  stepsToday: ['今日步数', 'Steps today'],
  album: ['相册', 'Album'],
  open: ['打开', 'Open'],
  shares: ['转发卡片', 'Shared cards'],
  clipboard: ['剪贴板', 'Clipboard'],
  requests: ['网络请求', 'Requests'],
  method: ['方法', 'Method'],
  address: ['地址', 'URL'],
  status: ['状态', 'Status'],
  storage: ['存储', 'Storage'],
  key: ['键', 'Key'],
  value: ['值', 'Value'],
  clear: ['清空', 'Clear'],
  forgetAnswers: ['忘掉授权', 'Forget permissions'],
  problems: ['错误', 'Errors'],
  missing: ['模拟器没有的接口', 'wx members that the simulator lacks'],
  console: ['控制台', 'Console'],
  sizes: ['分包大小', 'Package sizes'],
  mainPackage: ['主包', 'main'],
  sizeLimit: ['每个包上限 2 MB', '2 MB each at most'],
  none: ['暂无', 'none'],
} as const satisfies Record<string, readonly [zh: string, en: string]>

export type Word = keyof typeof words

/** Both languages in one line, for buttons, options and accessible names. */
export const both = (word: Word): string => words[word].join(' ')

/** Chinese with a small English beside it. */
export const label = (word: Word): HTMLElement => {
  const [zh, en] = words[word]
  return h('span', {}, zh, ' ', h('small', { lang: 'en' }, en))
}

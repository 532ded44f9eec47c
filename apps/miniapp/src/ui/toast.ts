import Taro from '@tarojs/taro'

/** A word of confirmation that goes away by itself. */
export const toast = (title: string) => void Taro.showToast({ title, icon: 'none', duration: 1800 })

import Taro from '@tarojs/taro'
import type { TFunction } from 'i18next'

/** Names the tab bar in the person's language. */
export function nameTabs(t: TFunction): void {
  const names = [t('tab.home'), t('tab.ledger'), t('tab.mall'), t('tab.mine')]
  // Refused while another kind of page is in front; the next tab shown names them again.
  names.forEach((text, index) => void Taro.setTabBarItem({ index, text, fail: () => undefined })?.catch?.(() => undefined))
}

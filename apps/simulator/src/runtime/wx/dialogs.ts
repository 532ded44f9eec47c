import type { ModalOptions, ToastOptions } from '../dialogs'
import type { Host } from '../host'
import { CallFailure, call, type Options, type WxMembers } from './call'

/** wx.show… */
export const dialogMembers = ({ dialogs }: Host): WxMembers => ({
  showModal: (options: Options<ModalOptions>) => call('showModal', options, () => dialogs.modal(options)),
  showActionSheet: (options: Options<{ itemList: string[]; alertText?: string }>) =>
    call('showActionSheet', options, async () => {
      if (options.itemList.length > 6) throw new CallFailure('parameter error: itemList should not exceed 6 items')
      const tapIndex = await dialogs.sheet(options.itemList, options.alertText)
      if (tapIndex < 0) throw new CallFailure('cancel')
      return { tapIndex }
    }),
  showToast: (options: Options<ToastOptions>) => call('showToast', options, () => dialogs.toast(options)),
  hideToast: (options?: Options) => call('hideToast', options, () => dialogs.hideToast()),
  showLoading: (options: Options<{ title: string; mask?: boolean }>) =>
    call('showLoading', options, () =>
      dialogs.toast({ title: options.title, mask: options.mask, icon: 'loading', duration: Number.POSITIVE_INFINITY }),
    ),
  hideLoading: (options?: Options) => call('hideLoading', options, () => dialogs.hideToast()),
  enableAlertBeforeUnload: (options?: Options) => call('enableAlertBeforeUnload', options, () => undefined),
  disableAlertBeforeUnload: (options?: Options) => call('disableAlertBeforeUnload', options, () => undefined),
})

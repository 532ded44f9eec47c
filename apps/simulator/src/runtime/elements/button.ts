import { BuiltIn } from './built-in'
import { installPress } from './press'

/** A button with WeChat's open types. */
export class Button extends BuiltIn {
  protected override build(): void {
    if (!this.hasAttribute('role')) this.mark('role', 'button')
    installPress(this, 'button-hover', 20, 70)
    this.addEventListener('click', () => {
      if (this.flag('disabled') || this.flag('loading')) return
      void this.open(this.text('open-type'))
      const form = this.text('form-type')
      if (form) this.closest('wx-form')?.dispatchEvent(new CustomEvent(`form-${form}`))
    })
  }

  protected override changed(name: string): void {
    if (name === 'disabled') this.mark('aria-disabled', String(this.flag('disabled')))
  }

  private async open(type: string): Promise<void> {
    const { host } = this
    if (type === 'share') {
      const node = this.__wxElement as unknown as { id?: string; dataset?: Record<string, unknown> } | undefined
      host.share({ id: node?.id ?? '', dataset: { ...node?.dataset } })
    } else if (type === 'agreePrivacyAuthorization') {
      host.agreePrivacy()
      this.fire('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' })
    } else if (type === 'chooseAvatar') {
      this.fire('chooseavatar', { avatarUrl: await host.photoFile() })
    } else if (type === 'getPhoneNumber') {
      this.fire('getphonenumber', { errMsg: 'getPhoneNumber:ok', code: `sandbox-phone:${host.person()}` })
    } else if (type === 'openSetting') {
      this.fire('opensetting', { errMsg: 'openSetting:ok', authSetting: await host.openSettings() })
    } else if (type === 'contact' || type === 'feedback' || type === 'launchApp') {
      await host.dialogs.modal({ title: type === 'contact' ? '客服会话' : type, content: '在微信中打开', showCancel: false })
    }
  }
}

/** A link to a page or to another mini-program. */
export class Navigator extends BuiltIn {
  protected override build(): void {
    if (!this.hasAttribute('role')) this.mark('role', 'link')
    installPress(this, 'navigator-hover', 50, 600)
    this.addEventListener('click', () => {
      if (this.text('target') === 'miniProgram') {
        this.host.wx('navigateToMiniProgram', { appId: this.text('app-id'), path: this.text('path') })
        return
      }
      const types: Record<string, string> = { redirect: 'redirectTo', exit: 'exitMiniProgram' }
      const type = this.text('open-type', 'navigate')
      const name = types[type] ?? (type === 'navigate' ? 'navigateTo' : type)
      this.host.wx(name, name === 'navigateBack' ? { delta: this.number('delta', 1) } : { url: this.text('url') })
    })
  }
}

import type { Host } from '../host'
import { capsuleRect, effectiveTheme, windowSize } from '../phone'
import { tabPaths } from '../routes'
import { call, type Options, quiet, type WxMembers } from './call'

const SDK_VERSION = '3.7.0'

/** The app id that the simulated WeChat knows the mini-program by: in account information and in watermarks. */
export const APP_ID = 'wx0000000000000000'

/** What wx tells about the phone, the window and the app. */
export const systemMembers = (host: Host): WxMembers => {
  const { controls, program, journal } = host
  const windowInfo = () => {
    const { width, height, statusBar, safeBottom } = controls.device.get()
    const page = host.pages().current()
    const inner = windowSize(controls, {
      navigation: page?.config.navigationStyle !== 'custom',
      tabs: page !== undefined && tabPaths(program.app).includes(page.route) && !host.bars.tabsHidden,
    })
    const bottom = height - safeBottom
    return {
      pixelRatio: devicePixelRatio,
      screenWidth: width,
      screenHeight: height,
      windowWidth: inner.width,
      windowHeight: inner.height,
      statusBarHeight: statusBar,
      screenTop: height - inner.height,
      safeArea: { left: 0, right: width, top: statusBar, bottom, width, height: bottom - statusBar },
    }
  }
  const deviceInfo = () => {
    const { brand, name, system } = controls.device.get()
    return {
      abi: 'arm64',
      brand,
      model: name,
      system,
      platform: brand === 'iPhone' ? 'ios' : 'android',
      benchmarkLevel: 40,
      memorySize: '4096',
      cpuType: 'simulator',
    }
  }
  const appInfo = () => ({
    SDKVersion: SDK_VERSION,
    version: '8.0.50',
    language: 'zh_CN',
    enableDebug: false,
    fontSizeSetting: controls.font.get().pixels,
    fontSizeScaleFactor: controls.font.get().scale,
    theme: effectiveTheme(program.app.darkmode === true, controls),
    host: { appId: '', env: 'SDK', name: 'WeChat', version: 0x18003200 },
  })
  const settings = () => ({
    bluetoothEnabled: false,
    locationEnabled: controls.locationService.get(),
    wifiEnabled: true,
    deviceOrientation: 'portrait',
  })
  const everything = () => ({ ...windowInfo(), ...deviceInfo(), ...appInfo(), ...settings() })
  const account = { miniProgram: { appId: APP_ID, envVersion: 'develop', version: '' }, plugin: {} }
  const logger = () => {
    const write = (text: string) => host.journal.logs.set([...journal.logs.get(), { level: 'info', text, at: Date.now() }])
    const level = (...args: unknown[]) => write(args.map(String).join(' '))
    return {
      log: level,
      info: level,
      debug: level,
      warn: level,
      error: level,
      setFilterMsg: () => undefined,
      addFilterMsg: () => undefined,
    }
  }
  return {
    getSystemInfoSync: everything,
    getSystemInfo: (options?: Options) => call('getSystemInfo', options, everything),
    getSystemInfoAsync: (options?: Options) => call('getSystemInfoAsync', options, everything),
    getWindowInfo: windowInfo,
    getDeviceInfo: deviceInfo,
    getAppBaseInfo: appInfo,
    getSystemSetting: settings,
    getAppAuthorizeSetting: () => ({
      albumAuthorized: 'authorized',
      cameraAuthorized: 'authorized',
      locationAuthorized: controls.locationService.get() ? 'authorized' : 'denied',
    }),
    getMenuButtonBoundingClientRect: () => capsuleRect(controls),
    getAccountInfoSync: () => account,
    getLaunchOptionsSync: () => host.launch,
    getEnterOptionsSync: () => host.launch,
    nextTick: (work: () => void) => queueMicrotask(work),
    getPerformance: () => ({
      now: () => performance.now(),
      getEntries: () => [],
      createObserver: () => ({ observe: () => undefined, disconnect: () => undefined }),
    }),
    getUpdateManager: () => ({
      onCheckForUpdate: (listener: (result: { hasUpdate: boolean }) => void) =>
        queueMicrotask(() => listener({ hasUpdate: false })),
      onUpdateReady: () => undefined,
      onUpdateFailed: () => undefined,
      applyUpdate: () => undefined,
    }),
    getLogManager: logger,
    getRealtimeLogManager: logger,
    getRandomValues: (options: Options<{ length: number }>) =>
      call('getRandomValues', options, () => ({ randomValues: crypto.getRandomValues(new Uint8Array(options.length)).buffer })),
    getBatteryInfoSync: () => ({ level: 80, isCharging: false }),
    ...quiet('vibrateShort', 'vibrateLong', 'hideKeyboard', 'reportPerformance', 'setEnableDebug', 'preloadSubpackage'),
  }
}

import Taro from '@tarojs/taro'

/** Runs `act` each time the network is back; returns how to end that. Taro knows it in the browser only where Chromium does. */
export function onReconnect(act: () => void): () => void {
  if (__H5__) {
    window.addEventListener('online', act)
    return () => window.removeEventListener('online', act)
  }
  const listen = ({ isConnected }: { isConnected: boolean }) => {
    if (isConnected) act()
  }
  Taro.onNetworkStatusChange(listen)
  return () => Taro.offNetworkStatusChange(listen)
}

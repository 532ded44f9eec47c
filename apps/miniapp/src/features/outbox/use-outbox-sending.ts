import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { flushOutbox } from './flush'

/** While a page uses it, what waits is sent: when the page is shown, and when the network is back. */
export function useOutboxSending(): void {
  useDidShow(() => void flushOutbox())
  useEffect(() => {
    const listen = ({ isConnected }: { isConnected: boolean }) => {
      if (isConnected) void flushOutbox()
    }
    Taro.onNetworkStatusChange(listen)
    return () => Taro.offNetworkStatusChange(listen)
  }, [])
}

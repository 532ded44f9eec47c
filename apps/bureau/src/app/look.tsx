import { App as AntdApp, ConfigProvider } from 'antd'
import enUS from 'antd/es/locale/en_US'
import zhCN from 'antd/es/locale/zh_CN'
import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react'
import { useLocale } from '@/i18n/use-locale'
import { useMedia } from '@/lib/use-media'
import { antdTheme } from '@/theme/antd-theme'
import { SCHEMES, type Tokens, tokensOf, wear } from '@/theme/tokens'
import { useScheme } from '@/theme/use-scheme'
import { useProgramme } from './use-programme'

const TokensContext = createContext<Tokens>(SCHEMES.light)

/** The colours that are worn now, for what is not styled by CSS. */
export const useTokens = (): Tokens => useContext(TokensContext)

/** Dresses the pages: the programme's accent, light or dark, antd's words in the language that is read. */
export function Look({ children }: { children: ReactNode }) {
  const scheme = useScheme()
  const { locale } = useLocale()
  const accent = useProgramme()?.accent
  const tokens = useMemo(() => tokensOf(scheme, accent), [scheme, accent])
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const theme = useMemo(() => antdTheme(scheme, tokens, still), [scheme, tokens, still])
  useLayoutEffect(() => wear(tokens, scheme), [tokens, scheme])
  return (
    <TokensContext.Provider value={tokens}>
      <ConfigProvider theme={theme} locale={locale === 'zh' ? zhCN : enUS} button={{ autoInsertSpace: false }}>
        <AntdApp>{children}</AntdApp>
      </ConfigProvider>
    </TokensContext.Provider>
  )
}

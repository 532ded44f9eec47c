import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { startWords } from '@/i18n/start'
import { en } from '@/i18n/verify.en'
import { zh } from '@/i18n/verify.zh'
import '@/theme/base.css'
import { VerifyPage } from './verify-page'

// The page's content security policy forbids the code that zod would otherwise generate.
z.config({ jitless: true })

startWords('verify', { zh, en })
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <VerifyPage />
  </StrictMode>,
)

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { en } from './i18n/console.en'
import { zh } from './i18n/console.zh'
import { startWords } from './i18n/start'
import './theme/base.css'

startWords('console', { zh, en })
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

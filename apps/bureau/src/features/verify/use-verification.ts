import { AppError, type SignedCertificate } from '@tanpuhui/contract'
import { useCallback, useEffect, useRef, useState } from 'react'
import { fetchCertificate, tidySerial } from '@/features/certificates/fetch-certificate'
import { type Checked, checkCertificate } from './check-certificate'
import { readCertificate } from './read-certificate'

export type Outcome =
  | { state: 'idle' }
  | { state: 'busy' }
  | { state: 'checked'; checked: Checked }
  | { state: 'failed'; error: unknown; wasSerial: boolean }

/** Whether an error says that what was given is no certificate. */
export const isMalformed = (error: unknown): boolean => error instanceof AppError && error.code === 'CERTIFICATE_MALFORMED'

interface VerificationState {
  outcome: Outcome
  verifySerial: (serial: string) => void
  verifyText: (text: string) => void
  reset: () => void
}

/** Runs one verification at a time, the last one asked for; also what the page's link carries (`#c=` or `#s=`). */
export function useVerification(): VerificationState {
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' })
  const latest = useRef(0)
  const run = useCallback((wasSerial: boolean, find: () => SignedCertificate | Promise<SignedCertificate>) => {
    latest.current += 1
    const mine = latest.current
    const settle = (result: Outcome) => mine === latest.current && setOutcome(result)
    setOutcome({ state: 'busy' })
    Promise.resolve()
      .then(find)
      .then(checkCertificate)
      .then(
        (checked) => settle({ state: 'checked', checked }),
        (error: unknown) => settle({ state: 'failed', error, wasSerial }),
      )
  }, [])
  const verifyText = useCallback((text: string) => run(false, () => readCertificate(text)), [run])
  const verifySerial = useCallback(
    (serial: string) =>
      run(true, async () => {
        const { certificate, signature } = await fetchCertificate(tidySerial(serial))
        return { certificate, signature }
      }),
    [run],
  )
  const reset = useCallback(() => {
    latest.current += 1
    setOutcome({ state: 'idle' })
    history.replaceState(null, '', window.location.pathname)
  }, [])
  useEffect(() => {
    const followLink = () => {
      const { hash } = window.location
      if (hash.startsWith('#c=')) verifyText(hash)
      else if (hash.startsWith('#s=')) verifySerial(decodeURIComponent(hash.slice(3)))
    }
    followLink()
    window.addEventListener('hashchange', followLink)
    return () => window.removeEventListener('hashchange', followLink)
  }, [verifyText, verifySerial])
  return { outcome, verifySerial, verifyText, reset }
}

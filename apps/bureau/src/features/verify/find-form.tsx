import { type DragEvent, type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './verify-page.module.css'

interface FindFormProps {
  verifySerial: (serial: string) => void
  verifyText: (text: string) => void
}

/** Three ways to say which certificate: its serial, its file, or its text. */
export function FindForm({ verifySerial, verifyText }: FindFormProps) {
  const { t } = useTranslation('verify')
  const [serial, setSerial] = useState('')
  const [text, setText] = useState('')
  const [over, setOver] = useState(false)
  const file = useRef<HTMLInputElement>(null)
  const open = async (files: FileList | null) => {
    const chosen = files?.[0]
    if (chosen) verifyText(await chosen.text())
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void open(event.dataTransfer.files)
  }
  const submit = (verify: () => void) => (event: FormEvent) => {
    event.preventDefault()
    verify()
  }
  return (
    <section className={styles.card}>
      <form className={styles.serial} onSubmit={submit(() => verifySerial(serial))}>
        <label htmlFor="serial">{t('find.serial')}</label>
        <div>
          <input
            id="serial"
            value={serial}
            onChange={({ target }) => setSerial(target.value)}
            placeholder={t('find.serialHint')}
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            maxLength={64}
          />
          <button type="submit" className={styles.primary} disabled={serial.trim() === ''}>
            {t('find.submit')}
          </button>
        </div>
      </form>
      <p className={styles.or}>{t('find.or')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside, which everybody can reach */}
      <div
        className={`${styles.drop} ${over ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span>{t('find.drop')}</span>
        <button type="button" className={styles.secondary} onClick={() => file.current?.click()}>
          {t('find.choose')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('find.choose')}
          onChange={({ target }) => {
            void open(target.files)
            target.value = ''
          }}
        />
      </div>
      <form className={styles.paste} onSubmit={submit(() => verifyText(text))}>
        <label htmlFor="text">{t('find.paste')}</label>
        <textarea id="text" rows={3} value={text} onChange={({ target }) => setText(target.value)} spellCheck={false} />
        <button type="submit" className={styles.secondary} disabled={text.trim() === ''}>
          {t('find.pasteSubmit')}
        </button>
      </form>
      <p className={styles.quiet}>{t('find.scan')}</p>
    </section>
  )
}

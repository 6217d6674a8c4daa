import { type ChangeEvent, useId, useRef } from 'react'
import { Button } from './button.tsx'
import styles from './evidence-file-field.module.css'

interface EvidenceFileFieldProps {
  readonly file: File | null
  /** It was saved without one. */
  readonly isMissing: boolean
  readonly onChoose: (file: File | null) => void
}

/** Chooses one file that shows what was done. */
export const EvidenceFileField = ({ file, isMissing, onChoose }: EvidenceFileFieldProps) => {
  const input = useRef<HTMLInputElement>(null)
  const wordsId = useId()
  const choose = (event: ChangeEvent<HTMLInputElement>) => onChoose(event.target.files?.[0] ?? null)
  return (
    <div className={styles.file}>
      <input ref={input} type="file" hidden aria-label="File" onChange={choose} />
      <Button aria-describedby={wordsId} onPress={() => input.current?.click()}>
        {file === null ? 'Choose a file' : 'Choose another file'}
      </Button>
      <p
        id={wordsId}
        role={isMissing ? 'alert' : undefined}
        className={isMissing ? styles.wrong : styles.quiet}
      >
        {isMissing
          ? 'Choose a file first.'
          : (file?.name ?? 'A photograph, a PDF, or a Word, Excel or text file, up to 20 MB')}
      </p>
    </div>
  )
}

import styles from './source-note.module.css'

interface SourceNoteProps {
  readonly source: {
    readonly title: string
    readonly address: string | null
    readonly provision: string | null
  } | null
  readonly confidence: 'read' | 'measured' | 'general' | 'own'
}

const surety = {
  read: null,
  measured: 'Counted on real documents.',
  general: 'General knowledge: check with your own rules.',
  own: 'Your own rule.',
}

/** Where a rule stands, and how sure we are of it. */
export const SourceNote = ({ source, confidence }: SourceNoteProps) => (
  <p className={styles.note}>
    {source !== null && (
      <>
        {source.address === null || source.address === '' ? (
          source.title
        ) : (
          <a href={source.address} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        )}
        {source.provision !== null && source.provision !== '' && `, ${source.provision}`}
        {'. '}
      </>
    )}
    {surety[confidence] !== null && (
      <span className={confidence === 'general' ? styles.unsure : undefined}>{surety[confidence]}</span>
    )}
  </p>
)

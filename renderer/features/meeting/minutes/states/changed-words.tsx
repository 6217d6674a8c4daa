import { wordChanges, type WordStretch } from '@shared/rules/word-changes.ts'
import styles from './states.module.css'

/** One text with what was taken out struck through and what was put in underlined; both are said in words as well. */
export const ChangedWords = ({ before, after }: { readonly before: string; readonly after: string }) => (
  <span className={styles.changed}>
    {wordChanges(before, after).map((stretch, at) => (
      // The same words can stand twice; their order is the text.
      // oxlint-disable-next-line react/no-array-index-key
      <Stretch key={at} {...stretch} />
    ))}
  </span>
)

const Stretch = ({ kind, text }: WordStretch) => {
  switch (kind) {
    case 'same':
      return text
    case 'added':
      return (
        <ins>
          <span className={styles.spoken}>put in: </span>
          {text}
        </ins>
      )
    case 'removed':
      return (
        <del>
          <span className={styles.spoken}>taken out: </span>
          {text}
        </del>
      )
  }
}

import type { ReactNode } from 'react'
import { cx } from '../lib/cx.ts'
import styles from './definition-list.module.css'

interface DefinitionListProps {
  readonly entries: readonly { readonly term: string; readonly value: ReactNode }[]
  /** `beside`: terms in a column of their own, as on a cover page. */
  readonly layout?: 'above' | 'beside'
}

/** Facts with their names: When, Where, Chair. */
export const DefinitionList = ({ entries, layout = 'above' }: DefinitionListProps) => (
  <dl className={cx(styles.list, styles[layout])}>
    {entries.map(({ term, value }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

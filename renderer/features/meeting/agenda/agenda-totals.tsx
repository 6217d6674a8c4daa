import type { AgendaView } from '@shared/contract/agenda.ts'
import styles from './agenda.module.css'
import { endsWords } from './item-words.ts'

/** "9 items · 13 papers · 148 pages, about 5 hours to read", and when it ends. */
export const AgendaTotals = ({ totals }: { readonly totals: AgendaView['totals'] }) => (
  <p className={styles.total}>
    <span>{totals.sentence}</span>
    <b data-over={totals.inHand < 0}>{endsWords(totals)}</b>
  </p>
)

import { formatDay } from '@shared/words/dates.ts'
import { VisuallyHidden } from 'react-aria-components'
import styles from './day-leaf.module.css'

/** A day as a leaf of a calendar: large enough to find again on the page. Read out as one date. */
export const DayLeaf = ({ on, isFaded = false }: { readonly on: string; readonly isFaded?: boolean }) => {
  const [weekday = '', day = '', month = ''] = formatDay(on).split(' ')
  return (
    <time dateTime={on} className={styles.leaf} data-faded={isFaded || undefined}>
      <VisuallyHidden>{formatDay(on)}</VisuallyHidden>
      <span aria-hidden="true">{weekday.slice(0, 3)}</span>
      <b aria-hidden="true">{day}</b>
      <span aria-hidden="true">{month.slice(0, 3)}</span>
    </time>
  )
}

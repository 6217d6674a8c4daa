import { BookOpenCheck, CalendarDays, FileStack, ListTree, Users } from 'lucide-react'
import styles from './journey.module.css'

const steps = [
  { icon: <Users />, name: 'Board', text: 'Choose its kind; members can be pasted from a spreadsheet.' },
  {
    icon: <CalendarDays />,
    name: 'Meeting',
    text: 'Pick a day and see by when papers must be out, and why.',
  },
  { icon: <ListTree />, name: 'Agenda', text: 'From a template, the library, or last time’s agenda.' },
  { icon: <FileStack />, name: 'Papers', text: 'Drop papers of every kind on the items they belong to.' },
  {
    icon: <BookOpenCheck />,
    name: 'Pack',
    text: 'One PDF: contents, links, bookmarks, every page numbered.',
  },
]

/** What lies ahead, shown once: to someone who has no file yet. */
export const Journey = () => (
  <section className={styles.journey} aria-labelledby="journey">
    <h2 id="journey">How it goes from here</h2>
    <ol className={styles.steps}>
      {steps.map(({ icon, name, text }) => (
        <li key={name}>
          <span className={styles.icon} aria-hidden="true">
            {icon}
          </span>
          <b>{name}</b>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  </section>
)

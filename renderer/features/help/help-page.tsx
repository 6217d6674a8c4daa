import { Page } from '../../components/page-header.tsx'
import { Table } from '../../components/table.tsx'
import { routes } from '../../lib/routes.ts'
import styles from './help.module.css'

const steps = [
  {
    href: routes.people(),
    title: 'Say who is on the board',
    text: 'Add members one by one, or paste a list from a spreadsheet. Terms that end and places that stand empty show themselves on Home.',
  },
  {
    href: routes.meetings(),
    title: 'Plan the meetings',
    text: 'One, or a year’s at once. For each, the last day on which the agenda and papers can go out is counted, and the count is shown.',
  },
  {
    href: routes.meetings(),
    title: 'Build the agenda',
    text: 'Begin from the last meeting, a template or the library. Move items by mouse, touch or keys; times run along.',
  },
  {
    href: routes.meetings(),
    title: 'Add the papers',
    text: 'Drop files on the items that they belong to. A paper that is still to come can be awaited by name.',
  },
  {
    href: routes.meetings(),
    title: 'Make the pack',
    text: 'Look at it on screen, then save one PDF: cover, agenda, contents, papers, each page numbered. A public pack leaves out what is confidential.',
  },
  {
    href: routes.meetings(),
    title: 'Write the minutes',
    text: 'Open them when the meeting begins. Each item has a page to write on; everything you type is saved as you go, and what is confidential is kept apart.',
  },
] as const

const keys = [
  { keys: 'Ctrl+Z', does: 'Undo the last change to a meeting (outside a field)' },
  { keys: 'Ctrl+Shift+Z', does: 'Do it again' },
  { keys: 'Alt+↑ and Alt+↓', does: 'Move the chosen agenda item' },
  { keys: 'Alt+→ and Alt+←', does: 'Put it into the item above, or take it out' },
  { keys: 'Alt+↑ and Alt+↓', does: 'In the minutes: go to the item before or after' },
  { keys: 'Ctrl+Enter', does: 'In the minutes: start the item, or go on to the next' },
  { keys: '/', does: 'In a minute: find a phrase or a command' },
  { keys: 'Ctrl+Shift+1 to 5', does: 'In a minute: mark the line' },
  { keys: 'Delete', does: 'Take the chosen agenda item off the agenda' },
  { keys: 'Ctrl++ and Ctrl+−', does: 'Make everything larger or smaller' },
  { keys: 'Escape', does: 'Close a window, a list or a panel' },
] as const

/** How to use Packhorse, on one page. */
export const HelpPage = () => (
  <Page
    title="How to use Packhorse"
    windowTitle="Help"
    line="From an empty calendar to the minutes, in six steps."
  >
    <ol className={styles.steps}>
      {steps.map(({ href, title, text }) => (
        <li key={title}>
          <h2>
            <a href={href}>{title}</a>
          </h2>
          <p>{text}</p>
        </li>
      ))}
    </ol>
    <section className={styles.part}>
      <h2>Your work is safe</h2>
      <p>
        Each change is in the file as soon as it is made: there is no button to save. Backups are made by
        themselves, and one can be put back. The file is yours: it can be copied, mailed and kept in a shared
        folder.
      </p>
    </section>
    <section className={styles.part}>
      <h2>Keys</h2>
      <Table
        label="Keys"
        rows={keys}
        rowKey={(row) => row.does}
        columns={[
          {
            id: 'keys',
            header: 'Keys',
            width: '12rem',
            isRowHeader: true,
            cell: (row) => <kbd>{row.keys}</kbd>,
          },
          { id: 'does', header: 'What they do', cell: (row) => row.does },
        ]}
      />
    </section>
  </Page>
)

import { Page } from '../../components/page-header.tsx'
import { routes } from '../../lib/routes.ts'
import { BringIn } from './bring-in.tsx'
import { SendOut } from './send-out.tsx'
import styles from './transfer.module.css'
import { TransferHistory } from './transfer-history.tsx'

/** One board out into a file of its own, and in from another. */
export const TransferPage = () => (
  <Page
    title="Hand over or split"
    line="A board goes out as a file of its own, for another clerk, and comes into another file with all that is its own."
  >
    <div className={styles.page}>
      <SendOut />
      <BringIn />
      <TransferHistory />
    </div>
  </Page>
)

/** The same where the file has no board yet. */
export const BringInPage = () => (
  <div className={styles.alone}>
    <Page
      title="A board from another file"
      line="This file has no board yet. One can come from another file, or be set up new."
    >
      <div className={styles.page}>
        <BringIn />
        <p>
          <a href={routes.newBody()}>Set up a new board, or bring back one that was archived</a>
        </p>
      </div>
    </Page>
  </div>
)

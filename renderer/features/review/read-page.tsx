import type { ReadersPack } from '@shared/contract/reader.ts'
import { isOpenAction } from '@shared/rules/action-late.ts'
import { formatDay, formatDate, plural } from '@shared/words/dates.ts'
import { useEffect, useRef } from 'react'
import { ButtonLink } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { Page } from '../../components/page-header.tsx'
import { warmUpPdf } from '../../components/viewer/pdfjs.ts'
import { ActionLine } from './action-line.tsx'
import type { ReadersHome } from './home.ts'
import { preparePack } from './pack-file.ts'
import { readerRoutes } from './reader-routes.ts'
import styles from './review.module.css'

/** What a reader finds on opening their copy: what they have to do, then what they have to read. */
export const ReadPage = ({ home }: { readonly home: ReadersHome }) => {
  const next = home.packs.find(({ readCount, pageCount }) => readCount < pageCount) ?? home.packs[0]
  const prepared = useRef(false)
  useEffect(() => {
    if (next === undefined || prepared.current) return
    prepared.current = true
    // Only once this page stands, and once: the list is asked for anew with every word that is said.
    const prepare = async () => {
      await warmUpPdf()
      preparePack(next)
    }
    void prepare()
  }, [next])
  // What the reader has just answered for stays in sight, with what they said.
  const open = home.actions.filter(isOpenAction)
  return (
    <Page
      title={`For ${home.mark.personName}`}
      line={`A review copy, made on ${formatDate(home.mark.madeOn)} by ${home.mark.clerkName || 'the clerk'}`}
    >
      <section className={styles.part} aria-labelledby="to-do">
        <h2 id="to-do">To do</h2>
        {open.length === 0 ? (
          <p>You have nothing to do for the board.</p>
        ) : (
          <ul className={styles.rows}>
            {open.slice(0, 5).map((action) => (
              <ActionLine key={action.id} action={action} today={home.today} />
            ))}
          </ul>
        )}
        {home.actions.length > Math.min(open.length, 5) && (
          <p>
            <a href={readerRoutes.actions()}>All your actions ({home.actions.length})</a>
          </p>
        )}
      </section>
      <section className={styles.part} aria-labelledby="packs">
        <h2 id="packs">To read</h2>
        {home.packs.length === 0 ? (
          <Notice>No pack came with this copy.</Notice>
        ) : (
          <ul className={styles.rows}>
            {home.packs.map((pack) => (
              <PackLine key={pack.id} pack={pack} />
            ))}
          </ul>
        )}
      </section>
    </Page>
  )
}

const PackLine = ({ pack }: { readonly pack: ReadersPack }) => {
  const share = pack.readCount / pack.pageCount
  return (
    <li className={styles.row}>
      <div className={styles.grow}>
        <h3>{pack.title}</h3>
        <p className={styles.quiet}>
          {pack.meetingTitle}, {formatDay(pack.meetsOn)} · {pack.boardName}
        </p>
        <p className={styles.quiet}>
          {plural(pack.pageCount, 'page')} · {readWords(pack)}
          {pack.noteCount > 0 && ` · ${plural(pack.noteCount, 'mark')} of yours`}
          {pack.toDoCount > 0 && `, ${String(pack.toDoCount)} to do`}
        </p>
        <div className={styles.bar} aria-hidden="true">
          <div style={{ width: `${String(share * 100)}%` }} />
        </div>
      </div>
      <ButtonLink
        kind={pack.readCount === 0 ? 'main' : 'plain'}
        href={readerRoutes.pack(pack.id)}
        onNear={() => preparePack(pack)}
      >
        {pack.readCount === 0 ? `Read ${pack.title}` : `Go on at page ${String(pack.page)}`}
      </ButtonLink>
    </li>
  )
}

const readWords = ({ readCount, pageCount }: ReadersPack): string => {
  if (readCount === 0) return 'not opened yet'
  return readCount === pageCount ? 'read to the end' : `${String(readCount)} seen`
}

import type { Inspection } from '@shared/entities/inspection.ts'
import { plural } from '@shared/words/dates.ts'
import { Answer } from '../../../components/answer.tsx'
import { useCurrentBody } from '../../../lib/current-body.tsx'
import { routes } from '../../../lib/routes.ts'
import { useAsk } from '../../../lib/use-ask.ts'
import { DueList } from './due-list.tsx'
import styles from './frameworks.module.css'

interface UnderFrameworkProps {
  readonly inspection: Inspection
}

/** Under which version an inspection is judged, and what is due when by it. */
export const UnderFramework = ({ inspection }: UnderFrameworkProps) => {
  const { frameworkId } = inspection
  return (
    <section className={styles.part} aria-label="Framework">
      <h2>Framework</h2>
      {frameworkId === null ? (
        <p className={styles.quiet}>
          No version is chosen yet. Choose one with “Change”, and the days that it sets are counted here.{' '}
          <a href={routes.frameworks()}>All inspection frameworks</a>
        </p>
      ) : (
        <Chosen inspection={inspection} frameworkId={frameworkId} />
      )}
    </section>
  )
}

const Chosen = ({ inspection, frameworkId }: UnderFrameworkProps & { readonly frameworkId: string }) => {
  const { body } = useCurrentBody()
  const found = useAsk('frameworks.get', { bodyId: body.id, frameworkId })
  const clocks = useAsk('frameworks.clocks', {
    bodyId: body.id,
    frameworkId,
    days: {
      notice: inspection.noticeOn,
      starts: inspection.startsOn,
      ends: inspection.endsOn,
      'draft-received': inspection.draftOn,
      'report-received': null,
      published: inspection.publishedOn,
    },
  })
  return (
    <Answer of={found} what="Looking up the framework">
      {({ framework }) => (
        <>
          <p>
            <a href={routes.framework(framework.id)}>
              {framework.name}: {framework.version}
            </a>
            {framework.open.length > 0 && (
              <small className={styles.caution}>
                {' '}
                {plural(framework.open.length, 'thing')} not confirmed
              </small>
            )}
          </p>
          <Answer of={clocks} what="Counting the days">
            {(days) => (
              <DueList
                days={days}
                none="No day can be counted yet: it needs the last day, or the framework gives none."
              />
            )}
          </Answer>
        </>
      )}
    </Answer>
  )
}

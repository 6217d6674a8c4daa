import type { Output } from '@shared/contract.ts'
import { plural } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Answer } from '../../../components/answer.tsx'
import { ButtonLink } from '../../../components/button.tsx'
import { DefinitionList } from '../../../components/definition-list.tsx'
import { Notice } from '../../../components/notice.tsx'
import { Page } from '../../../components/page-header.tsx'
import { Select } from '../../../components/select.tsx'
import { Tag } from '../../../components/tag.tsx'
import { UndoButtons } from '../../../components/undo-buttons.tsx'
import { useCurrentBody } from '../../../lib/current-body.tsx'
import { navigate, routes } from '../../../lib/routes.ts'
import { useAsk } from '../../../lib/use-ask.ts'
import { Areas, Scales } from './areas.tsx'
import { CategoryTrial } from './category-trial.tsx'
import { ClockDialog } from './clock-dialog.tsx'
import { type Changing, confidenceTone, confidenceWords } from './framework-words.ts'
import styles from './frameworks.module.css'
import { Notes, Sources } from './notes.tsx'
import { OwnButtons } from './own-buttons.tsx'
import { PermissionDialog } from './permission-dialog.tsx'
import { RealClock } from './real-clock.tsx'
import { Sharing } from './sharing.tsx'
import { Sure } from './sure.tsx'
import { Timeline } from './timeline.tsx'
import { useFrameworksUndo } from './use-frameworks-undo.ts'
import { WorkOutDays } from './work-out-days.tsx'

type PageData = Output<'frameworks.get'>

/** One version of a framework: all that is known of it, how sure that is, and who says so. */
export const FrameworkPage = ({ frameworkId }: { readonly frameworkId: string }) => {
  const { body } = useCurrentBody()
  const found = useAsk('frameworks.get', { bodyId: body.id, frameworkId })
  return (
    <Answer of={found} what="Opening the framework">
      {(page) => <Opened page={page} />}
    </Answer>
  )
}

const Opened = ({ page }: { readonly page: PageData }) => {
  const { framework, inForce, isInForce, own } = page
  const { body } = useCurrentBody()
  const undo = useFrameworksUndo(body.id)
  const isFrame = framework.areasSetBy === 'you' && own === null
  return (
    <Page
      title={framework.name}
      line={`${framework.version} · ${inForce}`}
      actions={
        <>
          <UndoButtons undo={undo} />
          {own !== null && <OwnButtons own={own} />}
          <ButtonLink kind={isFrame ? 'main' : 'plain'} href={routes.defineFramework(framework.id)}>
            {isFrame ? 'Fill it: define your own' : 'Define your own from this'}
          </ButtonLink>
        </>
      }
    >
      <p>
        <a href={routes.frameworks()}>All inspection frameworks</a>
      </p>
      <p className={styles.tags}>
        <Tag tone={confidenceTone[framework.confidence]}>{confidenceWords[framework.confidence]}</Tag>
        {framework.inForceFrom !== null && <Tag>{isInForce ? 'In force today' : 'Not in force today'}</Tag>}
      </p>
      <p className={styles.summary}>{framework.summary}</p>
      <NotConfirmed framework={framework} />
      <Facts page={page} />
      {!isFrame && <Parts page={page} />}
      <Notes framework={framework} />
      <Sources framework={framework} />
    </Page>
  )
}

const Parts = ({ page }: { readonly page: PageData }) => {
  const { framework, own } = page
  const [changing, setChanging] = useState<Changing | null>(null)
  const change = own === null ? setChanging : null
  const close = () => setChanging(null)
  return (
    <>
      <Areas framework={framework} />
      <Scales framework={framework} />
      {framework.timeline.length > 0 && <Timeline page={page} onChange={change} />}
      <WorkOutDays page={page} />
      {page.realClock !== null && <RealClock clock={page.realClock} />}
      <Sharing page={page} onChange={change} />
      {framework.categoryRule !== null && <CategoryTrial framework={framework} />}
      {changing?.part === 'timeline' && (
        <ClockDialog framework={framework} entryId={changing.entryId} onClose={close} />
      )}
      {changing?.part === 'sharing' && (
        <PermissionDialog framework={framework} entryId={changing.entryId} onClose={close} />
      )}
    </>
  )
}

const NotConfirmed = ({ framework: { open } }: Pick<PageData, 'framework'>) =>
  open.length === 0 ? null : (
    <Notice tone="soon">
      <strong>{plural(open.length, 'thing')} not confirmed. Ask, or check, before you rely on it:</strong>
      <ul className={styles.points}>
        {open.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </Notice>
  )

const Facts = ({ page: { framework, inForce, others } }: { readonly page: PageData }) => {
  const days = [framework.inForceFrom, framework.inForceTo].filter((each) => each !== null)
  return (
    <section className={styles.part} aria-label="About">
      <DefinitionList
        layout="beside"
        entries={[
          { term: 'Who inspects', value: framework.inspectorate },
          { term: 'What', value: framework.inspects.words },
          {
            term: 'In force',
            value: (
              <>
                {inForce}
                {days.map((day) => (
                  <Sure key={day.on} framework={framework} fact={day} />
                ))}
              </>
            ),
          },
        ]}
      />
      {others.length > 0 && framework.areasSetBy === 'inspectorate' && (
        <div className={styles.narrow}>
          <Select
            label="Read it beside"
            value={null}
            placeholder="Choose another version"
            options={others.map(({ id, name, version }) => ({ id, label: `${name}: ${version}` }))}
            onChange={(id) => navigate(routes.compareFrameworks(framework.id, id))}
          />
        </div>
      )}
    </section>
  )
}

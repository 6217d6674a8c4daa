import type { ListedFamily, ListedVersion } from '@shared/contract/frameworks.ts'
import { plural } from '@shared/words/dates.ts'
import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Answer } from '../../../components/answer.tsx'
import { ButtonLink } from '../../../components/button.tsx'
import { Page } from '../../../components/page-header.tsx'
import { Table, type Column } from '../../../components/table.tsx'
import { Tag } from '../../../components/tag.tsx'
import { UndoButtons } from '../../../components/undo-buttons.tsx'
import { useCurrentBody } from '../../../lib/current-body.tsx'
import { routes } from '../../../lib/routes.ts'
import { useAsk } from '../../../lib/use-ask.ts'
import { confidenceMeans, confidenceTone, confidenceWords } from './framework-words.ts'
import styles from './frameworks.module.css'
import { useFrameworksUndo } from './use-frameworks-undo.ts'
import { WhichVersion } from './which-version.tsx'

/** Every framework by which a board may be inspected: its versions, since when, and how sure that is. */
export const FrameworksPage = () => {
  const { body } = useCurrentBody()
  const found = useAsk('frameworks.list', { bodyId: body.id })
  const undo = useFrameworksUndo(body.id)
  return (
    <Page
      title="Inspection frameworks"
      line="What inspectors look at, on which scale and since when. Grades belong to a version and are never converted."
      actions={
        <>
          <UndoButtons undo={undo} />
          <ButtonLink icon={<Plus />} href={routes.defineFramework()}>
            Define your own
          </ButtonLink>
        </>
      }
    >
      <p>
        <a href={routes.inspections()}>Inspections of this board</a>
      </p>
      <Answer of={found} what="Looking up the frameworks">
        {({ families, own, today }) => (
          <>
            <WhichVersion bodyId={body.id} today={today} />
            {own.length > 0 && (
              <Part title="Your own">
                <Versions
                  label="Your own frameworks"
                  rows={own.map((each) => ({ ...each, about: each.version }))}
                />
              </Part>
            )}
            <Part title="Usual for a board like this">
              <Versions label="Usual frameworks" rows={families.filter(isUsual).flatMap(rowsOf)} />
            </Part>
            <Part title="Others">
              <Versions
                label="Other frameworks"
                rows={families.filter((each) => !isUsual(each) && !each.isFrame).flatMap(rowsOf)}
              />
            </Part>
            <Part title="Frames to fill">
              <ul className={styles.choices}>
                {families
                  .filter(({ isFrame }) => isFrame)
                  .flatMap(rowsOf)
                  .map(({ id, name }) => (
                    <li key={id}>
                      <a className={styles.name} href={routes.framework(id)}>
                        {name}
                      </a>
                    </li>
                  ))}
              </ul>
            </Part>
            <Legend />
          </>
        )}
      </Answer>
    </Page>
  )
}

const isUsual = ({ isLikely, isFrame }: ListedFamily): boolean => isLikely && !isFrame

interface Row extends ListedVersion {
  readonly name: string
  readonly about: string
}

const rowsOf = ({ name, versions }: ListedFamily): Row[] =>
  versions.map((version) => ({ ...version, name, about: version.version }))

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className={styles.part} aria-label={title}>
    <h2>{title}</h2>
    {children}
  </section>
)

const Versions = ({ label, rows }: { readonly label: string; readonly rows: readonly Row[] }) => (
  <Table label={label} columns={columns} rows={rows} rowKey={({ id }) => id} />
)

const columns: readonly Column<Row>[] = [
  {
    id: 'name',
    header: 'Framework',
    isRowHeader: true,
    width: '44%',
    cell: ({ id, name, about }) => (
      <>
        <a className={styles.name} href={routes.framework(id)}>
          {name}
        </a>
        <small>{about}</small>
      </>
    ),
  },
  {
    id: 'days',
    header: 'In force',
    width: '24%',
    cell: ({ inForce, isInForce }) => (
      <>
        {inForce}
        {!isInForce && <small>Not in force today</small>}
      </>
    ),
  },
  {
    id: 'sure',
    header: 'How sure',
    cell: ({ confidence, openCount, changedCount }) => (
      <>
        <Tag tone={confidenceTone[confidence]}>{confidenceWords[confidence]}</Tag>
        {openCount > 0 && <small>{plural(openCount, 'thing')} not confirmed</small>}
        {changedCount > 0 && <small>{plural(changedCount, 'fact')} changed by your board</small>}
      </>
    ),
  },
]

const Legend = () => (
  <section className={styles.part} aria-label="How sure">
    <h2>How sure</h2>
    <dl className={styles.legend}>
      {(['confirmed', 'reported', 'unconfirmed', 'own'] as const).map((each) => (
        <div key={each}>
          <dt>
            <Tag tone={confidenceTone[each]}>{confidenceWords[each]}</Tag>
          </dt>
          <dd>{confidenceMeans[each]}</dd>
        </div>
      ))}
    </dl>
  </section>
)

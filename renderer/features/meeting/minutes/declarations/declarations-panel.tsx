import type { Output } from '@shared/contract.ts'
import type { ExpectedDeclaration, ListedDeclaration } from '@shared/contract/declarations.ts'
import { mayWrite } from '@shared/rules/minutes-state.ts'
import { conductWords } from '@shared/words/interest-words.ts'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { FormError } from '../../../../components/form-error.tsx'
import { Tag } from '../../../../components/tag.tsx'
import { useAsk, useTell } from '../../../../lib/use-ask.ts'
import type { PanelProps } from '../minutes-page.ts'
import { Panel } from '../panel.tsx'
import { type DeclarationValues, DeclareDialog, startValues, valuesOf } from './declare-dialog.tsx'
import styles from './declarations.module.css'

interface Noting {
  readonly start: DeclarationValues
  readonly noted: ListedDeclaration | null
}

/** Who declared an interest in the item, who is expected to, and how to note one. */
export const DeclarationsPanel = ({ page, view, itemId }: PanelProps) => {
  const found = useAsk('declarations.list', { meetingId: page.meeting.id }).data
  const [noting, setNoting] = useState<Noting | null>(null)
  if (found === undefined) return null
  const canWrite = mayWrite(view.minutes.state)
  const { here, elsewhere } = partedBy(found, itemId)
  const numberOf = (id: string | null): string =>
    view.items.find((item) => item.itemId === id)?.number ?? 'meeting'
  const note = (known: ExpectedDeclaration) => setNoting({ start: startOf(known), noted: null })
  return (
    <Panel title="Declarations of interest">
      <Declared
        declarations={here.declarations}
        onChange={canWrite ? (noted) => setNoting({ start: valuesOf(noted), noted }) : null}
      />
      {canWrite && <Expected expected={here.expected} onNote={note} numberOf={null} />}
      {(elsewhere.declarations.length > 0 || (canWrite && elsewhere.expected.length > 0)) && (
        <details>
          <summary>Elsewhere in this meeting</summary>
          <ul className={styles.list}>
            {elsewhere.declarations.map(({ id, name, itemId: at, conduct }) => (
              <li key={id}>
                <span>
                  <b>{numberOf(at)}</b> {name}
                </span>
                <span className={styles.quiet}>{conductWords[conduct]}</span>
              </li>
            ))}
          </ul>
          {canWrite && <Expected expected={elsewhere.expected} onNote={note} numberOf={numberOf} />}
        </details>
      )}
      {canWrite && (
        <Button icon={<Plus />} onPress={() => setNoting({ start: startValues({ itemId }), noted: null })}>
          Note a declaration
        </Button>
      )}
      {noting !== null && (
        <DeclareDialog
          meetingId={page.meeting.id}
          choices={found}
          items={view.items}
          {...noting}
          onClose={() => setNoting(null)}
        />
      )}
    </Panel>
  )
}

const startOf = ({ itemId, personId, nature, interestId }: ExpectedDeclaration): DeclarationValues =>
  startValues({ itemId, personId, nature, ...(interestId === null ? {} : { interestId }) })

/** Those of the item, and the others. */
const partedBy = ({ declarations, expected }: Output<'declarations.list'>, itemId: string) => {
  const isHere = (each: { readonly itemId: string | null }): boolean => each.itemId === itemId
  return {
    here: { declarations: declarations.filter(isHere), expected: expected.filter(isHere) },
    elsewhere: {
      declarations: declarations.filter((each) => !isHere(each)),
      expected: expected.filter((each) => !isHere(each)),
    },
  }
}

interface DeclaredProps {
  readonly declarations: readonly ListedDeclaration[]
  /** Null where nothing may be changed any more. */
  readonly onChange: ((noted: ListedDeclaration) => void) | null
}

const Declared = ({ declarations, onChange }: DeclaredProps) => {
  const withdraw = useTell('declarations.withdraw')
  if (declarations.length === 0) return null
  return (
    <>
      <ul className={styles.list}>
        {declarations.map((noted) => (
          <li key={noted.id}>
            <span className={styles.line}>
              <b>{noted.name}</b> <Tag>{conductWords[noted.conduct]}</Tag>
            </span>
            {noted.nature !== '' && <span>{noted.nature}</span>}
            {noted.ground !== '' && <span className={styles.quiet}>{noted.ground}</span>}
            {onChange !== null && (
              <span className={styles.buttons}>
                <Button
                  kind="quiet"
                  aria-label={`Change the declaration of ${noted.name}`}
                  onPress={() => onChange(noted)}
                >
                  Change
                </Button>
                <Button
                  kind="quiet"
                  aria-label={`Take out the declaration of ${noted.name}`}
                  onPress={() => withdraw.mutate({ declarationId: noted.id })}
                >
                  Take out
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <FormError error={withdraw.error} />
    </>
  )
}

interface ExpectedProps {
  readonly expected: readonly ExpectedDeclaration[]
  readonly onNote: (known: ExpectedDeclaration) => void
  /** The number of an item, where they are of several; null where all are of the item on view. */
  readonly numberOf: ((itemId: string) => string) | null
}

/** Known before the meeting: noted with one press and a look. */
const Expected = ({ expected, onNote, numberOf }: ExpectedProps) =>
  expected.length === 0 ? null : (
    <ul className={styles.list} aria-label="Expected to declare">
      {expected.map((each) => (
        <li key={`${each.itemId} ${each.personId} ${each.interestId ?? ''}`}>
          <span>
            {numberOf !== null && <b>{numberOf(each.itemId)} </b>}
            {each.why}
          </span>
          <span className={styles.line}>
            <Tag tone="want">expected</Tag>
            <Button
              kind="quiet"
              aria-label={`Note the declaration of ${each.name}`}
              onPress={() => onNote(each)}
            >
              Note it
            </Button>
          </span>
        </li>
      ))}
    </ul>
  )

import { stateWords } from '@shared/rules/minutes-state.ts'
import { formatDate } from '@shared/words/dates.ts'
import { useState } from 'react'
import { Button } from '../../../../components/button.tsx'
import { Answer } from '../../../../components/answer.tsx'
import { Dialog } from '../../../../components/dialog.tsx'
import { Select } from '../../../../components/select.tsx'
import { Tag } from '../../../../components/tag.tsx'
import { useAsk } from '../../../../lib/use-ask.ts'
import { ChangedWords } from './changed-words.tsx'
import type { StatesDialogProps } from './states-dialog.tsx'
import styles from './states.module.css'

const asTheyStand = 'now'

/** What was kept at each step, and the words that changed between any two. */
export const VersionsDialog = ({ meetingId, meetsOn, standing, onClose }: StatesDialogProps) => {
  const { versions } = standing
  const [beforeId, setBefore] = useState<string | null>(null)
  const [afterId, setAfter] = useState<string>(asTheyStand)
  const before = versions.find(({ id }) => id === beforeId)
  const after = versions.find(({ id }) => id === afterId) ?? null
  const options = versions.map(({ id, ordinal, label, madeOn }) => ({
    id: id as string,
    label: `${ordinal}. ${label}`,
    detail: formatDate(madeOn),
  }))
  return (
    <Dialog
      title={`Versions of the minutes of ${formatDate(meetsOn)}`}
      intro="One is kept at each step, as others saw it. None is ever changed."
      size="wide"
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>Done</Button>}
    >
      {versions.length === 0 ? (
        <p>None yet. The first is kept when the draft goes to the chair.</p>
      ) : (
        <>
          <ol className={styles.list}>
            {versions.map(({ id, ordinal, state, label, madeOn }) => (
              <li key={id}>
                <div>
                  <strong>
                    {ordinal}. {label}
                  </strong>
                  <small>
                    {formatDate(madeOn)} · {stateWords(state).name}
                  </small>
                </div>
                <Button
                  kind="quiet"
                  aria-label={`What has changed since version ${ordinal}`}
                  onPress={() => {
                    setBefore(id)
                    setAfter(asTheyStand)
                  }}
                >
                  What has changed since
                </Button>
              </li>
            ))}
          </ol>
          <div className={styles.sides}>
            <Select label="Before" value={beforeId} onChange={setBefore} options={options} />
            <Select
              label="After"
              value={afterId}
              onChange={setAfter}
              options={[{ id: asTheyStand, label: 'As they stand now' }, ...options]}
            />
          </div>
          {before !== undefined && (
            <Changes meetingId={meetingId} beforeId={before.id} afterId={after?.id ?? null} />
          )}
        </>
      )}
    </Dialog>
  )
}

type ChangesProps = Parameters<typeof useAsk<'minutesStates.compare'>>[1]

const Changes = (between: NonNullable<ChangesProps>) => {
  const compared = useAsk('minutesStates.compare', between)
  return (
    <Answer of={compared}>
      {({ places }) =>
        places.length === 0 ? (
          <p>Not a word is different.</p>
        ) : (
          <ol className={styles.places} aria-label="Words that changed">
            {places.map(({ part, title, before, after }) => (
              <li key={`${part} ${title}`}>
                <h3>
                  {title} {part === 'confidential' && <Tag tone="closed">Confidential part</Tag>}
                </h3>
                <ChangedWords before={before} after={after} />
              </li>
            ))}
          </ol>
        )
      }
    </Answer>
  )
}

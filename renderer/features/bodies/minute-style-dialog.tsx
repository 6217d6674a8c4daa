import type { Output } from '@shared/contract.ts'
import type { MinuteStyle } from '@shared/entities/minute-style.ts'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FormError } from '../../components/form-error.tsx'
import { RadioCards } from '../../components/radio-cards.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import styles from './bodies.module.css'
import { codeLabels, codeOrder, listLabels, resolutionLabels } from './minute-style-words.ts'

interface MinuteStyleDialogProps {
  readonly bodyId: string
  readonly chosen: Output<'bodies.minuteStyle'>
  readonly onClose: () => void
}

/** How the board likes its minutes. A resolution that has its number keeps it. */
export const MinuteStyleDialog = ({ bodyId, chosen, onClose }: MinuteStyleDialogProps) => {
  const [style, setStyle] = useState<MinuteStyle>(chosen.style)
  const update = useTell('bodies.update')
  const say = useSay()
  const save = (minuteStyle: MinuteStyle | null) =>
    update.mutate(
      { bodyId, changes: { minuteStyle } },
      {
        onSuccess: () => {
          say({ text: 'Minutes saved.' })
          onClose()
        },
      },
    )
  const change = (changes: Partial<MinuteStyle>) => setStyle({ ...style, ...changes })
  return (
    <Dialog
      title="Minutes"
      intro="How they look from now on. Resolutions that have a number keep it."
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isPending={update.isPending} onPress={() => save(style)}>
            Save
          </Button>
          <Button onPress={onClose}>Cancel</Button>
          {chosen.isOwn && (
            <Button kind="quiet" onPress={() => save(null)}>
              Back to what is usual
            </Button>
          )}
        </>
      }
    >
      <RadioCards
        label="Lists of resolutions and actions"
        layout="row"
        options={optionsOf(listLabels)}
        value={style.lists}
        onChange={(lists) => change({ lists })}
      />
      <RadioCards
        label="Resolutions are numbered"
        layout="column"
        options={optionsOf(resolutionLabels)}
        value={style.resolutions}
        onChange={(resolutions) => change({ resolutions })}
      />
      <CodeFields codes={style.codes} onChange={(codes) => change({ codes })} />
      <Checkbox
        label="The minutes are a book of loose leaves"
        help="Each page gets the next number of the year and a box for initials, as councils’ loose leaves must (Local Government Act 1972, Schedule 12, paragraph 41). Pages are given out once the minutes are approved."
        isSelected={style.isVolume}
        onChange={(isVolume) => change({ isVolume })}
      />
      <FormError error={update.error} />
    </Dialog>
  )
}

const optionsOf = <Id extends string>(labels: Readonly<Record<Id, string>>) =>
  (Object.keys(labels) as Id[]).map((id) => ({ id, label: labels[id] }))

interface CodeFieldsProps {
  readonly codes: MinuteStyle['codes']
  readonly onChange: (codes: MinuteStyle['codes']) => void
}

const CodeFields = ({ codes, onChange }: CodeFieldsProps) => (
  <fieldset className={styles.codes}>
    <legend>Letters for attendance</legend>
    <p className={styles.small}>Empty: that one is said in words only.</p>
    <div className={styles.codeRow}>
      {codeOrder.map((code) => (
        <TextField
          key={code}
          label={codeLabels[code]}
          maxLength={4}
          value={codes[code]}
          onChange={(letters) => onChange({ ...codes, [code]: letters.trim() })}
        />
      ))}
    </div>
  </fieldset>
)

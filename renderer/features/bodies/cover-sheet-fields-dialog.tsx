import type { Output } from '@shared/contract.ts'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FormError } from '../../components/form-error.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { SourceNote } from '../../components/source-note.tsx'
import { useTell } from '../../lib/use-ask.ts'
import styles from './bodies.module.css'
import { inChosenOrder, shifted, toggled } from '../../lib/chosen-fields.ts'

type Sheet = Output<'bodies.coverSheet'>

interface CoverSheetFieldsDialogProps {
  readonly bodyId: string
  readonly sheet: Sheet
  readonly onClose: () => void
}

/** Which fields, and in which order. What was written in a field that is left out now is kept. */
export const CoverSheetFieldsDialog = ({ bodyId, sheet, onClose }: CoverSheetFieldsDialogProps) => {
  const [chosen, setChosen] = useState<readonly string[]>(sheet.chosen)
  const update = useTell('bodies.update')
  const save = (coverSheetFields: string[] | null) =>
    update.mutate({ bodyId, changes: { coverSheetFields } }, { onSuccess: onClose })
  return (
    <Dialog
      title="Fields of cover sheets"
      intro="Tick what this board asks for, and put it in order. What authors wrote in a field that you leave out is kept."
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isPending={update.isPending} onPress={() => save([...chosen])}>
            Save the fields
          </Button>
          <Button onPress={onClose}>Cancel</Button>
          {sheet.isOwn && (
            <Button kind="quiet" onPress={() => save(null)}>
              Back to the usual fields
            </Button>
          )}
        </>
      }
    >
      <ul className={styles.rows}>
        {inChosenOrder(sheet.fields, chosen).map((field) => (
          <li key={field.id}>
            <FieldRow
              field={field}
              at={chosen.indexOf(field.id)}
              count={chosen.length}
              onToggle={() => setChosen(toggled(chosen, field.id))}
              onShift={(by) => setChosen(shifted(chosen, field.id, by))}
            />
          </li>
        ))}
      </ul>
      <FormError error={update.error} />
    </Dialog>
  )
}

interface FieldRowProps {
  readonly field: Sheet['fields'][number]
  /** Its place among those chosen; -1 while it is not. */
  readonly at: number
  readonly count: number
  readonly onToggle: () => void
  readonly onShift: (by: -1 | 1) => void
}

const FieldRow = ({ field, at, count, onToggle, onShift }: FieldRowProps) => {
  const { label, hint, source, confidence } = field
  const shown = { title: source.title, address: source.address ?? '', provision: source.provision ?? '' }
  return (
    <>
      <div className={styles.ruleWords}>
        <Checkbox label={label} help={hint} isSelected={at >= 0} onChange={onToggle} />
        <SourceNote source={shown} confidence={confidence} />
      </div>
      {at >= 0 && (
        <div className={styles.buttons}>
          <IconButton
            label={`Move “${label}” up`}
            icon={<ArrowUp />}
            isDisabled={at === 0}
            onPress={() => onShift(-1)}
          />
          <IconButton
            label={`Move “${label}” down`}
            icon={<ArrowDown />}
            isDisabled={at === count - 1}
            onPress={() => onShift(1)}
          />
        </div>
      )}
    </>
  )
}

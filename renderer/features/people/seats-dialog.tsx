import { zodResolver } from '@hookform/resolvers/zod'
import { seat } from '@shared/entities/person.ts'
import { Plus, Trash2 } from 'lucide-react'
import { useFieldArray, useForm, type UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { Button } from '../../components/button.tsx'
import { ComboBox } from '../../components/combo-box.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Form } from '../../components/form.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'
import styles from './people.module.css'

const places = z
  .union([seat.shape.places, z.null()])
  .refine((count) => count !== null, { error: 'Give a number, 0 for none.' })
const schema = z.object({
  seats: z
    .array(z.object({ category: seat.shape.category, places }))
    .max(40, { error: 'At most 40 categories.' }),
})
type Values = z.input<typeof schema>
type SeatForm = UseFormReturn<Values, unknown, z.output<typeof schema>>

interface SeatsDialogProps {
  readonly seats: readonly { readonly category: string; readonly places: number }[]
  /** Those of the kind of body, to begin with and to choose from. */
  readonly categories: readonly string[]
  readonly onClose: () => void
}

/** How many places each category has, as the instrument of government or the standing orders say. */
export const SeatsDialog = ({ seats, categories, onClose }: SeatsDialogProps) => {
  const { body } = useCurrentBody()
  const setSeats = useTell('people.setSeats')
  const say = useSay()
  const start = seats.length > 0 ? seats : categories.map((category) => ({ category, places: 0 }))
  const form: SeatForm = useForm({
    resolver: zodResolver(schema),
    defaultValues: { seats: start.map(({ category, places: count }) => ({ category, places: count })) },
  })
  const rows = useFieldArray({ control: form.control, name: 'seats' })
  const save = async (values: z.output<typeof schema>) => {
    // What is left at 0 is no category of this board.
    const kept = values.seats.flatMap(({ category, places: count }) =>
      count === null || count === 0 ? [] : [{ category, places: count }],
    )
    await setSeats.mutateAsync({ bodyId: body.id, seats: kept })
    say({ text: 'Places saved.' })
    onClose()
  }
  return (
    <Dialog
      title="Places on the board"
      intro="From the instrument of government, articles or standing orders. Places less members in post are the vacancies."
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="Save the places" onCancel={onClose}>
        <ul className={styles.seatRows}>
          {rows.fields.map(({ id }, index) => (
            <SeatRow
              key={id}
              form={form}
              index={index}
              categories={categories}
              onRemove={() => rows.remove(index)}
            />
          ))}
        </ul>
        <div>
          <Button icon={<Plus />} onPress={() => rows.append({ category: '', places: 1 })}>
            Another category
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}

interface SeatRowProps {
  readonly form: SeatForm
  readonly index: number
  readonly categories: readonly string[]
  readonly onRemove: () => void
}

const SeatRow = ({ form, index, categories, onRemove }: SeatRowProps) => {
  const category = useField(form.control, `seats.${index}.category`)
  const count = useField(form.control, `seats.${index}.places`)
  return (
    <li className={styles.seatRow}>
      <ComboBox
        label="Category"
        isLabelHidden={index > 0}
        options={categories.map((label) => ({ id: label, label }))}
        {...category}
      />
      <NumberField label="Places" isLabelHidden={index > 0} max={500} {...count} />
      <IconButton
        label={`Take out ${category.value || 'this category'}`}
        icon={<Trash2 />}
        onPress={onRemove}
      />
    </li>
  )
}

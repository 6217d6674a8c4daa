import { zodResolver } from '@hookform/resolvers/zod'
import { type Body, type Numbering, numbering as numberingSchema } from '@shared/entities/body.ts'
import { useForm, type UseFormReturn, useWatch } from 'react-hook-form'
import { z } from 'zod'
import { Dialog } from '../../components/dialog.tsx'
import { FieldRow, Form } from '../../components/form.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { RadioCards } from '../../components/radio-cards.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'
import { citedAs, conventionDetails, conventionLabels, showsCode } from './body-words.ts'
import { NumberingExample } from './numbering-example.tsx'

const schema = numberingSchema.extend({
  startAt: z
    .union([numberingSchema.shape.startAt, z.null()])
    .refine((number) => number !== null, { error: 'Give a number from 1.' }),
})
type Values = z.input<typeof schema>
type NumberingForm = UseFormReturn<Values, unknown, z.output<typeof schema>>

interface NumberingDialogProps {
  readonly body: Body
  readonly today: string
  readonly onClose: () => void
}

/** Chooses how items are numbered, with the next agenda as a live example. */
export const NumberingDialog = ({ body, today, onClose }: NumberingDialogProps) => {
  const update = useTell('bodies.update')
  const say = useSay()
  const form: NumberingForm = useForm({ resolver: zodResolver(schema), defaultValues: body.numbering })
  const numbering = useWatch({ control: form.control, compute: wholeNumbering })
  const save = async (values: z.output<typeof schema>) => {
    await update.mutateAsync({ bodyId: body.id, changes: { numbering: wholeNumbering(values) } })
    say({ text: 'Numbering saved.' })
    onClose()
  }
  return (
    <Dialog
      title="Numbering"
      intro="Every agenda in Packhorse follows it. Packs that were saved keep the numbers they had."
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="Save the numbering" onCancel={onClose}>
        <ConventionField form={form} numbering={numbering} today={today} />
        {numbering.convention !== 'restart' && <RunningFields form={form} numbering={numbering} />}
        <RadioCards
          label="Parts of an item"
          layout="row"
          options={[
            { id: 'dotted', label: 'Dots: 4.1, 4.2' },
            { id: 'lettered', label: 'Letters: 4a, 4b' },
          ]}
          {...useField(form.control, 'subItems')}
        />
        <NumberingExample numbering={numbering} on={today} />
      </Form>
    </Dialog>
  )
}

const wholeNumbering = (values: Values): Numbering => ({ ...values, startAt: values.startAt ?? 1 })

interface ConventionFieldProps {
  readonly form: NumberingForm
  readonly numbering: Numbering
  readonly today: string
}

const ConventionField = ({ form, numbering, today }: ConventionFieldProps) => {
  const code = numbering.code === '' ? 'FGB' : numbering.code
  return (
    <RadioCards
      label="Items are numbered"
      layout="column"
      options={numberingSchema.shape.convention.options.map((convention) => ({
        id: convention,
        label: `${conventionLabels[convention]}: ${citedAs({ ...numbering, convention, code, startAt: exampleNumber }, today)}`,
        detail: conventionDetails[convention],
      }))}
      {...useField(form.control, 'convention')}
    />
  )
}

/** Far enough on that one sees what runs and what stands. */
const exampleNumber = 98

interface RunningFieldsProps {
  readonly form: NumberingForm
  readonly numbering: Numbering
}

const RunningFields = ({ form, numbering }: RunningFieldsProps) => {
  const code = useField(form.control, 'code')
  return (
    <FieldRow>
      {showsCode(numbering) && (
        <TextField label="Code of the board" maxLength={12} placeholder="such as FGB" {...code} />
      )}
      <NumberField
        label="First number"
        help="Of the first meeting in Packhorse: go on from your last agenda."
        min={1}
        {...useField(form.control, 'startAt')}
      />
    </FieldRow>
  )
}

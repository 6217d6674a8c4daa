import { zodResolver } from '@hookform/resolvers/zod'
import type { BodyKindOption } from '@shared/contract/bodies.ts'
import { type Body, body as bodySchema } from '@shared/entities/body.ts'
import { clockTime } from '@shared/entities/primitives.ts'
import { useForm, type UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { Dialog } from '../../components/dialog.tsx'
import { FieldRow, Form } from '../../components/form.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { RadioCards } from '../../components/radio-cards.tsx'
import { Select } from '../../components/select.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { TextField } from '../../components/text-field.tsx'
import { TimeField } from '../../components/time-field.tsx'
import { useSay } from '../../components/toasts.tsx'
import { useTell } from '../../lib/use-ask.ts'
import { useField } from '../../lib/use-field.ts'
import { AccentField } from './accent-field.tsx'

const schema = bodySchema
  .pick({
    kind: true,
    name: true,
    organisation: true,
    address: true,
    accent: true,
    starMeans: true,
    usualPlace: true,
  })
  .extend({
    usualStartsAt: z
      .union([clockTime, z.null()])
      .refine((at) => at !== null, { error: 'Give a time, such as 18:00.' }),
    usualMinutes: z
      .union([bodySchema.shape.usualMinutes, z.null()])
      .refine((minutes) => minutes !== null, { error: 'Give the length in minutes.' }),
  })
type Values = z.input<typeof schema>
type DetailsForm = UseFormReturn<Values, unknown, z.output<typeof schema>>

interface DetailsDialogProps {
  readonly body: Body
  readonly kinds: readonly BodyKindOption[]
  readonly onClose: () => void
}

export const DetailsDialog = ({ body, kinds, onClose }: DetailsDialogProps) => {
  const update = useTell('bodies.update')
  const say = useSay()
  const form: DetailsForm = useForm({ resolver: zodResolver(schema), defaultValues: schema.parse(body) })
  const save = async ({ usualStartsAt, usualMinutes, ...changes }: z.output<typeof schema>) => {
    if (usualStartsAt === null || usualMinutes === null) return
    await update.mutateAsync({ bodyId: body.id, changes: { ...changes, usualStartsAt, usualMinutes } })
    say({ text: 'Details saved.' })
    onClose()
  }
  return (
    <Dialog title="The board" isOpen onClose={onClose}>
      <Form form={form} onSave={save} save="Save" onCancel={onClose}>
        <NameFields form={form} kinds={kinds} />
        <AccentField {...useField(form.control, 'accent')} />
        <MeetingFields form={form} />
      </Form>
    </Dialog>
  )
}

interface NameFieldsProps {
  readonly form: DetailsForm
  readonly kinds: readonly BodyKindOption[]
}

const NameFields = ({ form, kinds }: NameFieldsProps) => (
  <>
    <TextField label="Name of the board" {...useField(form.control, 'name')} />
    <TextField label="Organisation" isOptional {...useField(form.control, 'organisation')} />
    <TextArea label="Address" isOptional rows={3} {...useField(form.control, 'address')} />
    <Select
      label="Kind of board"
      help="Its rules follow, except those for which the board has set its own."
      options={kinds.map(({ kind: id, label }) => ({ id, label }))}
      {...useField(form.control, 'kind')}
    />
  </>
)

const stars = [
  { id: 'for-discussion', label: 'To be discussed', detail: 'The others pass without debate.' },
  { id: 'without-discussion', label: 'Taken without discussion', detail: 'The others are debated.' },
] as const

const MeetingFields = ({ form }: { readonly form: DetailsForm }) => (
  <>
    <FieldRow>
      <TimeField label="Usual start" {...useField(form.control, 'usualStartsAt')} />
      <NumberField
        label="Usual length"
        unit="minutes"
        min={5}
        max={1440}
        step={15}
        {...useField(form.control, 'usualMinutes')}
      />
    </FieldRow>
    <TextField label="Usual place" isOptional {...useField(form.control, 'usualPlace')} />
    <RadioCards
      label="A star on an item means"
      layout="row"
      options={stars}
      {...useField(form.control, 'starMeans')}
    />
  </>
)

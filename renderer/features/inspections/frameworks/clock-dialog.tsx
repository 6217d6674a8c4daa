import { zodResolver } from '@hookform/resolvers/zod'
import { type Framework, frameworkClock, frameworkOverride } from '@shared/entities/framework.ts'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { Dialog } from '../../../components/dialog.tsx'
import { FieldRow, Form } from '../../../components/form.tsx'
import { NumberField } from '../../../components/number-field.tsx'
import { Select } from '../../../components/select.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { useCurrentBody } from '../../../lib/current-body.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import { useField } from '../../../lib/use-field.ts'
import { anchorOptions, boundOptions, unitOptions } from './clock-options.ts'

const schema = z.object({
  count: z
    .union([frameworkClock.shape.count, z.null()])
    .refine((count) => count !== null, { error: 'Give a number.' })
    .transform((count) => count ?? 0),
  unit: frameworkClock.shape.unit,
  from: frameworkClock.shape.from,
  bound: frameworkClock.shape.bound,
  reason: frameworkOverride.shape.reason,
})

interface ClockDialogProps {
  readonly framework: Framework
  readonly entryId: string
  readonly onClose: () => void
}

/** A board's own number of days for one event, with the reason. */
export const ClockDialog = ({ framework, entryId, onClose }: ClockDialogProps) => {
  const { body } = useCurrentBody()
  const override = useTell('frameworks.override')
  const say = useSay()
  const event = framework.timeline.find(({ id }) => id === entryId)
  const form = useForm<z.input<typeof schema>, unknown, z.output<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: {
      ...(event?.clock ?? { count: null, unit: 'working-day', from: 'ends', bound: 'at-most' }),
      reason: '',
    },
  })
  const { control } = form
  const save = async ({ reason, ...clock }: z.output<typeof schema>) => {
    const value = { kind: 'clock', clock } as const
    await override.mutateAsync({
      bodyId: body.id,
      frameworkId: framework.id,
      part: 'timeline',
      entryId,
      value,
      reason,
    })
    say({ text: `The days of “${event?.title ?? ''}” are your own now.` })
    onClose()
  }
  return (
    <Dialog
      title={event?.title ?? ''}
      intro="For this board, in place of what comes with Packhorse: what the letter or the inspector says."
      isOpen
      onClose={onClose}
    >
      <Form form={form} onSave={save} save="Use these days" onCancel={onClose}>
        <FieldRow>
          <NumberField label="How many" max={1000} autoFocus {...useField(control, 'count')} />
          <Select label="Counted in" options={unitOptions} {...useField(control, 'unit')} />
        </FieldRow>
        <FieldRow>
          <Select label="After" options={anchorOptions} {...useField(control, 'from')} />
          <Select label="Meaning" options={boundOptions} {...useField(control, 'bound')} />
        </FieldRow>
        <TextArea
          label="Reason"
          rows={2}
          placeholder="such as: the letter of 16 November says so"
          {...useField(control, 'reason')}
        />
      </Form>
    </Dialog>
  )
}

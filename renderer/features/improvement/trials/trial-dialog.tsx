import { zodResolver } from '@hookform/resolvers/zod'
import type { ListedTrial } from '@shared/contract/trials.ts'
import type { TrialId } from '@shared/entities/trial.ts'
import type { ReactNode } from 'react'
import { type Control, useForm } from 'react-hook-form'
import { DatePicker } from '../../../components/date-picker.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FieldRow, Form } from '../../../components/form.tsx'
import { RadioCards } from '../../../components/radio-cards.tsx'
import { TextArea } from '../../../components/text-area.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useSay } from '../../../components/toasts.tsx'
import { useCurrentBody } from '../../../lib/current-body.tsx'
import { navigate, routes } from '../../../lib/routes.ts'
import { useTell } from '../../../lib/use-ask.ts'
import { useField } from '../../../lib/use-field.ts'
import styles from '../improvement.module.css'
import {
  type CheckedTrial,
  newTrial,
  nextValues,
  trialSchema,
  type TrialValues,
  valuesOf,
} from './trial-schema.ts'

/** A new one by itself, a new one from the result of another, or a correction. */
export type TrialDeed =
  { readonly kind: 'new' } | { readonly kind: 'again' | 'edit'; readonly trial: ListedTrial }

interface TrialDialogProps {
  readonly deed: TrialDeed
  readonly today: string
  readonly onClose: () => void
}

const titles = { new: 'Begin a trial', again: 'Try again from this', edit: 'Change the trial' } as const

const begin = (deed: TrialDeed, today: string): TrialValues => {
  if (deed.kind === 'new') return newTrial(today)
  return deed.kind === 'again' ? nextValues(deed.trial, today) : valuesOf(deed.trial)
}

export const TrialDialog = ({ deed, today, onClose }: TrialDialogProps) => {
  const { body } = useCurrentBody()
  const start = useTell('trials.start')
  const update = useTell('trials.update')
  const say = useSay()
  const form = useForm<TrialValues, unknown, CheckedTrial>({
    resolver: zodResolver(trialSchema),
    defaultValues: begin(deed, today),
  })
  const save = async (values: CheckedTrial) => {
    if (deed.kind === 'edit') {
      await update.mutateAsync({ trialId: deed.trial.id, changes: values })
      say({ text: 'Saved.' })
    } else {
      const fromTrialId: TrialId | null = deed.kind === 'again' ? deed.trial.id : null
      const { trialId } = await start.mutateAsync({ ...values, bodyId: body.id, fromTrialId })
      say({ text: 'The trial has begun.' })
      navigate(routes.improvement('trials', trialId))
    }
    onClose()
  }
  return (
    <Dialog
      title={titles[deed.kind]}
      intro={
        deed.kind === 'again'
          ? 'What came of the last trial stands under what is known, and its last reading is the new start.'
          : 'What worked elsewhere is no proof that it works here. Say what you ask, what you do, and how you will know.'
      }
      isOpen
      size="wide"
      onClose={onClose}
    >
      <Form
        form={form}
        onSave={save}
        save={deed.kind === 'edit' ? 'Save' : 'Begin the trial'}
        onCancel={onClose}
      >
        <Asked control={form.control} />
        <Doing control={form.control} />
        <Measuring control={form.control} />
      </Form>
    </Dialog>
  )
}

type PartProps = { readonly control: Control<TrialValues, unknown, CheckedTrial> }

const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <fieldset className={styles.group}>
    <legend>{title}</legend>
    {children}
  </fieldset>
)

const Asked = ({ control }: PartProps) => (
  <Group title="What you ask, and what is known">
    <TextArea
      label="Question"
      rows={2}
      autoFocus
      help="Such as: do text messages to parents lift the attendance of Year 9?"
      {...useField(control, 'question')}
    />
    <TextArea label="What is known" rows={2} isOptional {...useField(control, 'known')} />
    <TextField
      label="Source"
      isOptional
      help="A study, a colleague, an inspection: where that is from."
      {...useField(control, 'source')}
    />
    <FieldRow>
      <TextArea label="Where it worked" rows={2} isOptional {...useField(control, 'workedWhere')} />
      <TextArea label="How your setting differs" rows={2} isOptional {...useField(control, 'setting')} />
    </FieldRow>
  </Group>
)

const Doing = ({ control }: PartProps) => (
  <Group title="What you do">
    <TextArea label="What you will do" rows={2} {...useField(control, 'doing')} />
    <TextField
      label="Compared with"
      isOptional
      help="Such as: Year 8, who get letters as before."
      {...useField(control, 'comparison')}
    />
    <FieldRow>
      <DatePicker label="Starts on" {...useField(control, 'startsOn')} />
      <DatePicker label="Review on" {...useField(control, 'reviewOn')} />
    </FieldRow>
  </Group>
)

const ways = [
  { id: 'higher', label: 'Higher is better' },
  { id: 'lower', label: 'Lower is better' },
] as const

const Measuring = ({ control }: PartProps) => (
  <Group title="How you will know">
    <FieldRow>
      <TextField
        label="Measure"
        isOptional
        placeholder="such as: attendance of Year 9"
        {...useField(control, 'measure')}
      />
      <TextField label="Unit" isOptional placeholder="such as: %" {...useField(control, 'unit')} />
    </FieldRow>
    <RadioCards
      label="Which way is better"
      layout="row"
      options={ways}
      {...useField(control, 'betterWhen')}
    />
    <FieldRow>
      <TextField label="At the start" isOptional {...useField(control, 'baseline')} />
      <DatePicker label="Measured on" isOptional {...useField(control, 'baselineOn')} />
      <TextField label="Target" isOptional {...useField(control, 'target')} />
    </FieldRow>
  </Group>
)

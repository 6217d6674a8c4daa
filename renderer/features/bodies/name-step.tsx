import { zodResolver } from '@hookform/resolvers/zod'
import type { BodyKindOption } from '@shared/contract/bodies.ts'
import { body } from '@shared/entities/body.ts'
import { useForm, type UseFormReturn, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { Form } from '../../components/form.tsx'
import { Seal } from '../../components/seal.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useField } from '../../lib/use-field.ts'
import { AccentField } from './accent-field.tsx'
import { usualNames } from './body-words.ts'
import styles from './set-up.module.css'
import { StepTitle } from './step-title.tsx'

const schema = body.pick({ name: true, organisation: true, accent: true })
export type BodyNames = z.infer<typeof schema>

interface NameStepProps {
  readonly kind: BodyKindOption
  readonly start: BodyNames
  readonly onNext: (names: BodyNames) => void
  /** What was written so far is kept. */
  readonly onBack: (names: BodyNames) => void
}

/** What it is called and which colour it wears. */
export const NameStep = ({ kind, start, onNext, onBack }: NameStepProps) => {
  const form: UseFormReturn<BodyNames, unknown, BodyNames> = useForm({
    resolver: zodResolver(schema),
    defaultValues: start,
  })
  const usual = usualNames[kind.kind]
  return (
    <div className={styles.names}>
      <StepTitle>What is it called?</StepTitle>
      <Form
        form={form}
        onSave={(names) => Promise.resolve(onNext(names))}
        save="Next: check what it starts with"
        cancel="Back"
        onCancel={() => onBack(form.getValues())}
      >
        <TextField
          label="Name of the board"
          placeholder={`such as ${usual.name}`}
          {...useField(form.control, 'name')}
        />
        <TextField
          label="Organisation"
          isOptional
          placeholder={`such as ${usual.organisation}`}
          help="The school, trust, council or university. Leave it empty where the board is the organisation."
          {...useField(form.control, 'organisation')}
        />
        <AccentField {...useField(form.control, 'accent')} />
        <Example form={form} />
      </Form>
    </div>
  )
}

/** How it will look at the top of the navigation. */
const Example = ({ form }: { readonly form: UseFormReturn<BodyNames, unknown, BodyNames> }) => {
  const { name, organisation, accent } = useWatch({ control: form.control, compute: (values) => values })
  if (name === '' && organisation === '') return null
  return (
    <div className={styles.example} data-accent={accent}>
      <Seal name={organisation || name} size="large" />
      <span>
        <b>{organisation || name}</b>
        {organisation !== '' && <span className={styles.exampleName}>{name}</span>}
      </span>
    </div>
  )
}

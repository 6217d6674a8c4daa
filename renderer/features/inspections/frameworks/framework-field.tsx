import type { FrameworkChoice } from '@shared/contract/frameworks.ts'
import { formatDate } from '@shared/words/dates.ts'
import { Select } from '../../../components/select.tsx'
import { useCurrentBody } from '../../../lib/current-body.tsx'
import { useAsk } from '../../../lib/use-ask.ts'
import { useToday } from '../../../lib/use-today.ts'

interface FrameworkFieldProps {
  readonly value: string | null
  readonly onChange: (frameworkId: string | null) => void
  readonly error?: string | undefined
  /** The first day of the inspection, else of its notice; null while neither is known: today is taken. */
  readonly on: string | null
}

const none = 'none'

/** The version of a framework under which an inspection is judged, from those in force on its first day. */
export const FrameworkField = ({ value, onChange, error, on }: FrameworkFieldProps) => {
  const { body } = useCurrentBody()
  const today = useToday()
  const day = on ?? today
  const choices = useAsk('frameworks.choose', { bodyId: body.id, on: day }).data?.choices ?? []
  const isOffered = choices.some(({ frameworkId }) => frameworkId === value)
  const chosen = useAsk(
    'frameworks.get',
    value === null ? null : { bodyId: body.id, frameworkId: value },
  ).data
  const kept = chosen?.framework.id === value ? chosen.framework : null
  const options = [
    { id: none, label: 'Not chosen yet' },
    ...(kept !== null && !isOffered ? [{ id: kept.id, label: labelOf(kept) }] : []),
    ...choices.flatMap((each) =>
      each.frameworkId === null ? [] : [{ id: each.frameworkId, label: labelOf(each) }],
    ),
  ]
  return (
    <Select
      label="Framework"
      isOptional
      options={options}
      value={value ?? none}
      onChange={(id) => onChange(id === none ? null : id)}
      error={error}
      help={helpFor(choices, { value, family: kept?.family ?? null, day, isOffered })}
    />
  )
}

const labelOf = ({ name, version }: { readonly name: string; readonly version: string }): string =>
  `${name}: ${version}`

interface Chosen {
  readonly value: string | null
  readonly family: string | null
  readonly day: string
  readonly isOffered: boolean
}

/** Warns where the version that was chosen is not the one of the day. */
const helpFor = (
  choices: readonly FrameworkChoice[],
  { value, family, day, isOffered }: Chosen,
): string | undefined => {
  if (value === null) return `The versions in force on ${formatDate(day)}.`
  const ofFamily = choices.find((each) => each.family === family)
  if (isOffered || ofFamily === undefined) return ofFamily?.sentence ?? undefined
  if (ofFamily.frameworkId === null)
    return `The version chosen was not in force on ${formatDate(day)}. ${ofFamily.sentence ?? ''}`.trim()
  return `The version chosen was not in force on ${formatDate(day)}; “${ofFamily.version}” was.`
}

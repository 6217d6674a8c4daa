import type { BodyKindOption } from '@shared/contract/bodies.ts'
import { formatDuration, formatTime } from '@shared/words/dates.ts'
import { Button } from '../../components/button.tsx'
import { FormError } from '../../components/form-error.tsx'
import { useSay } from '../../components/toasts.tsx'
import { SourceNote } from '../../components/source-note.tsx'
import { useTurnToBody } from '../../lib/current-body.tsx'
import { navigate, routes } from '../../lib/routes.ts'
import { useTell } from '../../lib/use-ask.ts'
import { citedAs, conventionDetails, topicLabels } from './body-words.ts'
import type { BodyNames } from './name-step.tsx'
import styles from './set-up.module.css'
import { StepTitle } from './step-title.tsx'

interface CheckStepProps {
  readonly kind: BodyKindOption
  readonly names: BodyNames
  readonly onBack: () => void
}

/** What the board starts with, in plain words, before it is made. */
export const CheckStep = ({ kind, names, onBack }: CheckStepProps) => {
  const { mutate: create, error, isPending } = useTell('bodies.create')
  const turnTo = useTurnToBody()
  const say = useSay()
  const setUp = () =>
    create(
      { kind: kind.kind, ...names },
      {
        onSuccess: ({ bodyId }) => {
          turnTo(bodyId)
          say({ text: `“${names.name}” is set up.` })
          navigate(routes.home())
        },
      },
    )
  return (
    <>
      <StepTitle>{names.name} starts with this</StepTitle>
      <dl className={styles.presets}>
        {kind.rules.map((rule) => (
          <div key={rule.topic}>
            <dt>{topicLabels[rule.topic]}</dt>
            <dd>
              {rule.sentence}
              <SourceNote source={rule.source} confidence={rule.confidence} />
            </dd>
          </div>
        ))}
        <div>
          <dt>Numbering</dt>
          <dd>
            The first item is <b>{citedAs(kind.numbering, localDay())}</b>.{' '}
            {conventionDetails[kind.numbering.convention]}
          </dd>
        </div>
        <div>
          <dt>A usual meeting</dt>
          <dd>
            {formatDuration(kind.usualMinutes)} from {formatTime(kind.usualStartsAt)}
          </dd>
        </div>
      </dl>
      <p className={styles.quiet}>
        If your own rules say otherwise, change them under Settings: your reason is kept beside each.
      </p>
      <FormError error={error} />
      <div className={styles.actions}>
        <Button kind="main" onPress={setUp} isPending={isPending}>
          Set up the board
        </Button>
        <Button onPress={onBack}>Back</Button>
      </div>
    </>
  )
}

/** Only for the year in the example of a number. */
const localDay = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())

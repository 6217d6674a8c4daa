import type { BodyKindOption } from '@shared/contract/bodies.ts'
import { useState } from 'react'
import { Button, ButtonLink } from '../../components/button.tsx'
import { RadioCards } from '../../components/radio-cards.tsx'
import { routes } from '../../lib/routes.ts'
import styles from './set-up.module.css'
import { StepTitle } from './step-title.tsx'

interface KindStepProps {
  readonly options: readonly BodyKindOption[]
  readonly kind: BodyKindOption | null
  readonly isFirst: boolean
  readonly onChoose: (kind: BodyKindOption) => void
  readonly onNext: () => void
}

/** What kind of body it is: from it follow notice, quorum, numbering and the words that are used. */
export const KindStep = ({ options, kind, isFirst, onChoose, onNext }: KindStepProps) => {
  const [isMissing, setMissing] = useState(false)
  const choose = (id: BodyKindOption['kind']) => {
    const chosen = options.find((option) => option.kind === id)
    if (chosen !== undefined) onChoose(chosen)
    setMissing(false)
  }
  const next = () => (kind === null ? setMissing(true) : onNext())
  return (
    <>
      <StepTitle>What kind of board is it?</StepTitle>
      <RadioCards
        label="Kind of board"
        isLabelHidden
        value={kind?.kind ?? null}
        onChange={choose}
        error={isMissing ? 'Choose the one that comes nearest.' : undefined}
        help="From it follow the rules of notice and quorum, the numbering and the words. Each can be changed."
        options={options.map(({ kind: id, label, description }) => ({ id, label, detail: description }))}
      />
      <div className={styles.actions}>
        <Button kind="main" onPress={next}>
          Next: its name
        </Button>
        {!isFirst && <ButtonLink href={routes.home()}>Cancel</ButtonLink>}
      </div>
    </>
  )
}

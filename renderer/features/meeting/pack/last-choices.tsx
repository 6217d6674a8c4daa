import type { Input, Output } from '@shared/contract.ts'
import { formatDate } from '@shared/words/dates.ts'
import { Checkbox } from '../../../components/checkbox.tsx'
import { FormError } from '../../../components/form-error.tsx'
import { useTell } from '../../../lib/use-ask.ts'
import styles from './pack.module.css'

interface LastChoicesProps {
  readonly bodyId: Input<'pack.chooseLast'>['bodyId']
  readonly last: NonNullable<Output<'pack.last'>>
}

/** What joins from the meeting before; what is taken out stays out for the board's later packs too. */
export const LastChoices = ({ bodyId, last }: LastChoicesProps) => {
  const choose = useTell('pack.chooseLast')
  const { parts, meetsOn, isDraft, isDraftPublic } = last
  const leaveOut = parts.filter(({ isWanted }) => !isWanted).map(({ part }) => part)
  const put = (part: (typeof parts)[number]['part'], isWanted: boolean) =>
    choose.mutate({
      bodyId,
      isDraftPublic,
      leaveOut: isWanted ? leaveOut.filter((each) => each !== part) : [...leaveOut, part],
    })
  return (
    <fieldset className={styles.last}>
      <legend>From the meeting on {formatDate(meetsOn)}</legend>
      {parts.map(({ part, label, says, isReady, isWanted }) => (
        <Checkbox
          key={part}
          label={label}
          help={says}
          isSelected={isWanted && isReady}
          isDisabled={!isReady}
          onChange={(isIn) => put(part, isIn)}
        />
      ))}
      {isDraft && (
        <Checkbox
          label="Show the public the draft minutes"
          help="Else the public gets minutes once they are approved."
          isSelected={isDraftPublic}
          onChange={(isPublic) => choose.mutate({ bodyId, leaveOut, isDraftPublic: isPublic })}
        />
      )}
      <FormError error={choose.error} />
    </fieldset>
  )
}

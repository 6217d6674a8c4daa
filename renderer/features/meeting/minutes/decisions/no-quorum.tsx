import type { ItemDecisions } from '@shared/contract/motions.ts'
import { Notice } from '../../../../components/notice.tsx'
import { TextField } from '../../../../components/text-field.tsx'

interface NoQuorumProps {
  readonly now: ItemDecisions['now']
  readonly reason: string
  readonly onReason: (reason: string) => void
}

/** Shown where too few are here to decide: why, and the reason that is kept if it is recorded all the same. */
export const NoQuorum = ({ now, reason, onReason }: NoQuorumProps) => {
  if (now.isAdjourned)
    return <Notice tone="late">The meeting stands adjourned here, so nothing can be decided.</Notice>
  if (now.isQuorate) return null
  return (
    <>
      <Notice tone="late">
        There is no quorum: {now.present} present, {now.needed} needed. {now.explanation}
      </Notice>
      <TextField
        label="Why it is recorded all the same"
        help="Kept with it and printed in the minutes. Without a reason it cannot be recorded."
        value={reason}
        onChange={onReason}
      />
    </>
  )
}

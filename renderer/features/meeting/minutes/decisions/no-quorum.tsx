import type { QuorumNow } from '@shared/contract/motions.ts'
import { Notice } from '../../../../components/notice.tsx'
import { TextField } from '../../../../components/text-field.tsx'

interface NoQuorumProps {
  readonly quorum: QuorumNow
  readonly isAdjourned: boolean
  readonly reason: string
  readonly onReason: (reason: string) => void
}

/** Shown where too few are here to decide: why, and the reason that is kept if it is recorded all the same. */
export const NoQuorum = ({ quorum, isAdjourned, reason, onReason }: NoQuorumProps) => {
  if (isAdjourned)
    return <Notice tone="late">The meeting stands adjourned here, so nothing can be decided.</Notice>
  if (quorum.isQuorate) return null
  return (
    <>
      <Notice tone="late">
        There is no quorum: {quorum.present} present, {quorum.needed} needed. {quorum.explanation}
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

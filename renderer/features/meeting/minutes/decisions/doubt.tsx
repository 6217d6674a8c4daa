import { Notice } from '../../../../components/notice.tsx'

/** Said where a decision, which is kept as it was counted, no longer fits the attendance. */
export const Doubt = ({ says }: { readonly says: string | null }) =>
  says === null ? null : (
    <Notice tone="soon">{says} Put the attendance right, or take this back and record it again.</Notice>
  )

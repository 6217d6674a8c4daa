import { Notice } from '../../../../components/notice.tsx'
import { SourceNote } from '../../../../components/source-note.tsx'
import { useAsk } from '../../../../lib/use-ask.ts'
import type { PanelProps } from '../minutes-page.ts'

/** Members away without consent for five months or more on the day of the meeting: the last chance to consent. */
export const LongAbsences = ({ page }: Pick<PanelProps, 'page'>) => {
  const { bodyId, meetsOn } = page.meeting
  const { data } = useAsk('attendance.absences', { bodyId, on: meetsOn })
  if (data === undefined || data.rule === null || data.absences.length === 0) return null
  return (
    <Notice tone="soon">
      {data.absences.map(({ personId, sentence }) => (
        <p key={personId}>{sentence}</p>
      ))}
      <SourceNote source={data.rule.source} confidence={data.rule.confidence} />
    </Notice>
  )
}

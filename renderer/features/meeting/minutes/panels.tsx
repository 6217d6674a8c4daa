import { ActionsPanel } from './actions/actions-panel.tsx'
import { AttendancePanel } from './attendance/attendance-panel.tsx'
import { DecisionsPanel } from './decisions/decisions-panel.tsx'
import { DeclarationsPanel } from './declarations/declarations-panel.tsx'
import { MarkedPanel } from './marked/marked-panel.tsx'
import { MattersPanel } from './matters/matters-panel.tsx'
import type { PanelProps } from './minutes-page.ts'
import { EarlierMinutes } from './states/earlier-minutes.tsx'

/** What stands beside the minute of an item, each part in a `Panel`. Each feature adds its line. */
export const Panels = (props: PanelProps) => (
  <>
    <AttendancePanel {...props} />
    <EarlierMinutes {...props} />
    <DeclarationsPanel {...props} />
    <DecisionsPanel {...props} />
    <ActionsPanel {...props} />
    <MattersPanel {...props} />
    <MarkedPanel {...props} />
  </>
)

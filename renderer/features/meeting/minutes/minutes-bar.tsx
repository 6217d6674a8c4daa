import { mayWrite } from '@shared/rules/minutes-state.ts'
import { MeetingClock } from './clock/meeting-clock.tsx'
import { ExportButton } from './export/export-button.tsx'
import type { PanelProps } from './minutes-page.ts'
import styles from './minutes.module.css'
import { StatesBar } from './states/states-bar.tsx'

/** What stands above the desk: how far the minutes are, and what can be made of them. Each feature adds its line. */
export const MinutesBar = (props: PanelProps) => (
  <div className={styles.bar}>
    <StatesBar {...props} isOver={props.view.minutes.endedAt !== null}>
      <ExportButton {...props} />
    </StatesBar>
    <MeetingClock {...props} isReadOnly={!mayWrite(props.view.minutes.state)} />
  </div>
)

import { Answer } from '../../components/answer.tsx'
import { useCurrentBody } from '../../lib/current-body.tsx'
import { useAsk } from '../../lib/use-ask.ts'
import { ArchiveSection } from './archive-section.tsx'
import styles from './bodies.module.css'
import { CoverSheetSection } from './cover-sheet-section.tsx'
import { DetailsSection } from './details-section.tsx'
import { MinutesSection } from './minutes-section.tsx'
import { NumberingSection } from './numbering-section.tsx'
import { RulesSection } from './rules-section.tsx'
import { TermDatesSection } from './term-dates-section.tsx'
import { TransferSection } from './transfer-section.tsx'

/** How the body at work is set up: read first, then changed one part at a time. */
export const BoardSettings = () => {
  const { body } = useCurrentBody()
  const settings = useAsk('bodies.get', { bodyId: body.id })
  return (
    <Answer of={settings}>
      {(found) => (
        <div key={body.id} className={styles.sections}>
          <DetailsSection body={found.body} />
          <RulesSection {...found} />
          <NumberingSection body={found.body} today={found.today} />
          <TermDatesSection body={found.body} termDates={found.termDates} today={found.today} />
          <CoverSheetSection body={found.body} />
          <MinutesSection body={found.body} />
          <TransferSection />
          <ArchiveSection body={found.body} />
        </div>
      )}
    </Answer>
  )
}

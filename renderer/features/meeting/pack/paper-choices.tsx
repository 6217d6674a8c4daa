import { Checkbox } from '../../../components/checkbox.tsx'
import { Select } from '../../../components/select.tsx'
import styles from './pack.module.css'
import type { What } from './use-make-pdf.ts'

export interface OnPaper {
  readonly sheets: NonNullable<What['sheets']>
  readonly isShrunk: boolean
}

interface PaperChoicesProps {
  readonly choice: OnPaper
  readonly onChoice: (choice: OnPaper) => void
}

const sheets = [
  { id: 'pages', label: 'Single pages', detail: 'For screens, and for printing as it is.' },
  { id: 'two-up', label: 'Two to a sheet', detail: 'Half the paper. Without links and bookmarks.' },
  { id: 'booklet', label: 'Booklet', detail: 'Print on both sides, turn on the short edge, fold.' },
] as const

/** How pages stand on paper, and whether the file is made lighter for mailing. */
export const PaperChoices = ({ choice, onChoice }: PaperChoicesProps) => (
  <>
    <Select
      label="Pages"
      value={choice.sheets}
      onChange={(id) => onChoice({ ...choice, sheets: id })}
      options={sheets}
    />
    <div className={styles.tick}>
      <Checkbox
        label="Shrink scans for mailing"
        help="To 150 dots to the inch: easy to read, a fraction of the size."
        isSelected={choice.isShrunk}
        onChange={(isShrunk) => onChoice({ ...choice, isShrunk })}
      />
    </div>
  </>
)

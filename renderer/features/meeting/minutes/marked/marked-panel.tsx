import { lineTags, type LineTag } from '@shared/entities/minute-text.ts'
import { taggedLines } from '@shared/rules/minute-text.ts'
import { useMemo, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { cx } from '../../../../lib/cx.ts'
import chips from '../../fields/fields.module.css'
import { tagWords } from '../editor/editor-commands.ts'
import type { PanelProps } from '../minutes-page.ts'
import styles from '../minutes.module.css'
import { Panel } from '../panel.tsx'
import { markedSentence } from './marked-words.ts'

/** The marked lines of the whole meeting, counted, one kind at a time. */
export const MarkedPanel = ({ view, onChoose }: PanelProps) => {
  const [chosen, setChosen] = useState<LineTag | null>(null)
  const lines = useMemo(() => taggedLines(view.items), [view.items])
  if (lines.length === 0) return null
  const ofTag = (tag: LineTag) => lines.filter((line) => line.tag === tag)
  const shown = chosen === null ? [] : ofTag(chosen)
  return (
    <Panel title="Marked lines">
      <ToggleButtonGroup
        aria-label="Marked lines on view"
        selectionMode="single"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => setChosen(lineTags.find((tag) => keys.has(tag)) ?? null)}
        className={cx(chips.chips)}
      >
        {lineTags
          .filter((tag) => ofTag(tag).length > 0)
          .map((tag) => (
            <ToggleButton key={tag} id={tag} className={cx(chips.chip)}>
              {tagWords[tag]} {ofTag(tag).length}
            </ToggleButton>
          ))}
      </ToggleButtonGroup>
      {chosen !== null && shown.length > 0 && (
        <>
          <p>{markedSentence(chosen, shown)}</p>
          <ul className={styles.marked}>
            {shown.map((line) => (
              <li key={`${line.item.itemId} ${line.lineId}`} data-closed={line.isClosed}>
                <button type="button" onClick={() => onChoose(line.item.itemId)}>
                  <b>{line.item.number}</b> {line.words}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}

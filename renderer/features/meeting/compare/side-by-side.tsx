import { MoveHorizontal, ZoomIn, ZoomOut } from 'lucide-react'
import { useRef, useState } from 'react'
import { IconButton } from '../../../components/icon-button.tsx'
import { useRoom } from '../../../components/viewer/use-pages.ts'
import type { OpenPdf } from '../../../components/viewer/use-pdf.ts'
import { nextZoom, zoomToFit } from '../../../components/viewer/viewing.ts'
import { ChangeList } from './change-list.tsx'
import { comparisonWords } from './change-words.ts'
import { pagePairs } from './compare-words.ts'
import { ComparedPage } from './compared-page.tsx'
import styles from './compare.module.css'
import { useComparison } from './use-comparison.ts'

interface SideBySideProps {
  readonly old: OpenPdf
  readonly now: OpenPdf
}

/** Between and beside the two columns, in CSS pixels. */
const gaps = 56

/** The pages of two versions in one window, so that they scroll together, and the list of what is different. */
export const SideBySide = ({ old, now }: SideBySideProps) => {
  const compared = useComparison(old, now)
  const scroller = useRef<HTMLDivElement>(null)
  const room = useRoom(scroller)
  const [chosen, setChosen] = useState<number | null>(null)
  const widest = Math.max(old.usualSize.width, now.usualSize.width)
  const zoom = chosen ?? (room === 0 ? 0.5 : zoomToFit(widest, (room - gaps) / 2))
  const changes = compared?.comparison?.changes ?? []
  const pairs = pagePairs(
    old.document.numPages,
    now.document.numPages,
    compared?.comparison?.mates ?? new Map<number, number>(),
  )
  const go = (side: 'old' | 'now', page: number) => {
    const row = pairs.findIndex((pair) => pair[side] === page)
    const target = scroller.current?.children.item(row)
    if (target instanceof HTMLElement) scroller.current?.scrollTo({ top: target.offsetTop - 8 })
  }
  const page = (side: 'old' | 'now', pdf: OpenPdf, number: number | null) =>
    number === null ? (
      <p className={styles.nothing}>No such page in this version</p>
    ) : (
      <ComparedPage
        pdf={pdf}
        page={number}
        zoom={zoom}
        side={side}
        changes={changes}
        onGo={(to) => go(side, to)}
      />
    )
  return (
    <div className={styles.both}>
      <div className={styles.bar}>
        <output>
          {compared === null
            ? 'Comparing their words …'
            : comparisonWords(compared.comparison, compared.hasText)}
        </output>
        <IconButton label="Smaller" icon={<ZoomOut />} onPress={() => setChosen(nextZoom(zoom, 'out'))} />
        <IconButton label="Larger" icon={<ZoomIn />} onPress={() => setChosen(nextZoom(zoom, 'in'))} />
        <IconButton
          label="As wide as there is room"
          icon={<MoveHorizontal />}
          onPress={() => setChosen(null)}
        />
      </div>
      <div className={styles.work}>
        <section
          ref={scroller}
          className={styles.scroller}
          aria-label="Pages of both versions"
          // Scrolled with the arrow and page keys, so it must take the focus.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          data-scroller
        >
          {pairs.map((pair) => (
            <div key={`${pair.old} ${pair.now}`} className={styles.pair}>
              {page('old', old, pair.old)}
              {page('now', now, pair.now)}
            </div>
          ))}
        </section>
        {changes.length > 0 && <ChangeList changes={changes} onGo={({ newPage }) => go('now', newPage)} />}
      </div>
    </div>
  )
}

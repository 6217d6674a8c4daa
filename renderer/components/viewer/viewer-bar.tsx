import { ChevronLeft, ChevronRight, MoveHorizontal, PanelLeft, ZoomIn, ZoomOut } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { IconButton } from '../icon-button.tsx'
import { pageTyped } from './viewing.ts'
import styles from './viewer.module.css'

interface ViewerBarProps {
  readonly page: number
  readonly pageCount: number
  /** What is printed on each page, where that is not always its number; else null. */
  readonly labels?: readonly string[] | null
  readonly zoom: number
  readonly hasSide: boolean
  readonly onGo: (page: number) => void
  readonly onZoom: (direction: 'in' | 'out' | 'fit') => void
  readonly onSide: () => void
}

export const ViewerBar = ({
  page,
  pageCount,
  labels = null,
  zoom,
  hasSide,
  onGo,
  onZoom,
  onSide,
}: ViewerBarProps) => (
  <div className={styles.bar} role="toolbar" aria-label="Pages">
    <IconButton
      label={hasSide ? 'Hide pages and contents' : 'Show pages and contents'}
      icon={<PanelLeft />}
      onPress={onSide}
    />
    <IconButton
      label="Previous page"
      icon={<ChevronLeft />}
      isDisabled={page <= 1}
      onPress={() => onGo(page - 1)}
    />
    <PageField page={page} pageCount={pageCount} labels={labels} onGo={onGo} />
    <IconButton
      label="Next page"
      icon={<ChevronRight />}
      isDisabled={page >= pageCount}
      onPress={() => onGo(page + 1)}
    />
    <span className={styles.push} />
    <IconButton label="Smaller (−)" icon={<ZoomOut />} onPress={() => onZoom('out')} />
    <output className={styles.zoom}>{Math.round(zoom * 100)} %</output>
    <IconButton label="Larger (+)" icon={<ZoomIn />} onPress={() => onZoom('in')} />
    <IconButton
      label="As wide as there is room (0)"
      icon={<MoveHorizontal />}
      onPress={() => onZoom('fit')}
    />
  </div>
)

interface PageFieldProps extends Pick<ViewerBarProps, 'page' | 'pageCount' | 'onGo'> {
  readonly labels: readonly string[] | null
}

const PageField = ({ page, pageCount, labels, onGo }: PageFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null)
  const go = (event: FormEvent) => {
    event.preventDefault()
    const wanted = pageTyped(typed ?? '', pageCount, labels)
    if (wanted !== null) onGo(wanted)
    setTyped(null)
  }
  return (
    <form className={styles.goto} onSubmit={go}>
      <input
        aria-label="Page number"
        {...(labels === null ? { inputMode: 'numeric' as const } : {})}
        value={typed ?? labels?.[page - 1] ?? String(page)}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(null)}
      />
      <span>{labels === null ? `of ${String(pageCount)}` : `${String(page)} of ${String(pageCount)}`}</span>
    </form>
  )
}

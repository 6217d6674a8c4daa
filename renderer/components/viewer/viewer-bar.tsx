import { ChevronLeft, ChevronRight, MoveHorizontal, PanelLeft, ZoomIn, ZoomOut } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { IconButton } from '../icon-button.tsx'
import { pageTyped } from './viewing.ts'
import styles from './viewer.module.css'

interface ViewerBarProps {
  readonly page: number
  readonly pageCount: number
  readonly zoom: number
  readonly hasSide: boolean
  readonly onGo: (page: number) => void
  readonly onZoom: (direction: 'in' | 'out' | 'fit') => void
  readonly onSide: () => void
}

export const ViewerBar = ({ page, pageCount, zoom, hasSide, onGo, onZoom, onSide }: ViewerBarProps) => (
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
    <PageField page={page} pageCount={pageCount} onGo={onGo} />
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

const PageField = ({ page, pageCount, onGo }: Pick<ViewerBarProps, 'page' | 'pageCount' | 'onGo'>) => {
  const [typed, setTyped] = useState<string | null>(null)
  const go = (event: FormEvent) => {
    event.preventDefault()
    const wanted = pageTyped(typed ?? '', pageCount)
    if (wanted !== null) onGo(wanted)
    setTyped(null)
  }
  return (
    <form className={styles.goto} onSubmit={go}>
      <input
        aria-label="Page number"
        inputMode="numeric"
        value={typed ?? String(page)}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(null)}
      />
      <span>of {pageCount}</span>
    </form>
  )
}

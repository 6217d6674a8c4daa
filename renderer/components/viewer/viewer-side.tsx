import { Tabs } from '../tabs.tsx'
import { OutlineList } from './outline-list.tsx'
import { Thumbnails } from './thumbnails.tsx'
import type { OpenPdf } from './use-pdf.ts'
import styles from './viewer.module.css'

interface ViewerSideProps {
  readonly pdf: OpenPdf
  readonly current: number
  readonly onGo: (page: number) => void
}

/** Contents first where there are any: that is how a pack is read. */
export const ViewerSide = ({ pdf, current, onGo }: ViewerSideProps) => {
  const pages = {
    id: 'pages',
    label: 'Pages',
    content: <Thumbnails pdf={pdf} current={current} onGo={onGo} />,
  }
  const contents = {
    id: 'contents',
    label: 'Contents',
    content: <OutlineList lines={pdf.outline} onGo={onGo} />,
  }
  return (
    <div className={styles.side} data-scroller>
      <Tabs label="Ways to jump" parts={pdf.outline.length > 0 ? [contents, pages] : [pages]} />
    </div>
  )
}

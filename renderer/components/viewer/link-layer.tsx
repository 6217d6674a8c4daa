import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import { pageOfDestination } from './outline.ts'
import { cssScale } from './use-pdf.ts'
import styles from './viewer.module.css'

interface LinkLayerProps {
  readonly document: PDFDocumentProxy
  readonly page: PDFPageProxy
  readonly zoom: number
  readonly onGo: (page: number) => void
}

interface PageLink {
  readonly id: string
  readonly rect: readonly number[]
  /** Within the document, from 1; null where it leads outside. */
  readonly page: number | null
  readonly address: string | null
}

const linksOf = async (document: PDFDocumentProxy, page: PDFPageProxy): Promise<readonly PageLink[]> => {
  const found = (await page.getAnnotations()) as readonly Record<string, unknown>[]
  const links = found.filter(({ subtype }) => subtype === 'Link')
  return Promise.all(
    links.map(async ({ id, rect, dest, url }) => ({
      id: String(id),
      rect: rect as readonly number[],
      page: dest === undefined || dest === null ? null : await pageOfDestination(document, dest),
      address: typeof url === 'string' ? url : null,
    })),
  )
}

/** The links of a page where they stand: to other pages of it, and to the web. */
export const LinkLayer = ({ document, page, zoom, onGo }: LinkLayerProps) => {
  const [links, setLinks] = useState<readonly PageLink[]>([])
  useEffect(() => {
    let isWanted = true
    void linksOf(document, page).then((found) => {
      if (isWanted) setLinks(found)
    })
    return () => {
      isWanted = false
    }
  }, [document, page])
  const viewport = page.getViewport({ scale: zoom * cssScale })
  const boxOf = (rect: readonly number[]) => {
    const [left = 0, bottom = 0, right = 0, top = 0] = rect
    const [x1 = 0, y1 = 0] = viewport.convertToViewportPoint(left, bottom) as number[]
    const [x2 = 0, y2 = 0] = viewport.convertToViewportPoint(right, top) as number[]
    return {
      left: Math.min(x1, x2),
      top: Math.min(y1, y2),
      width: Math.abs(x2 - x1),
      height: Math.abs(y2 - y1),
    }
  }
  return links.map(({ id, rect, page: target, address }) => {
    if (target !== null) {
      return (
        <button
          key={id}
          type="button"
          className={styles.link}
          style={boxOf(rect)}
          aria-label={`Go to page ${target}`}
          onClick={() => onGo(target)}
        />
      )
    }
    return address === null ? null : (
      <a
        key={id}
        href={address}
        target="_blank"
        rel="noreferrer"
        className={styles.link}
        style={boxOf(rect)}
        aria-label={address}
      />
    )
  })
}

import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { OutlineLine } from './viewing.ts'

type Nodes = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>
type Destination = Nodes[number]['dest']

/** The page, from 1, that a destination of this document leads to; null where it leads nowhere. */
export const pageOfDestination = async (
  document: PDFDocumentProxy,
  destination: unknown,
): Promise<number | null> => {
  const explicit = typeof destination === 'string' ? await document.getDestination(destination) : destination
  const target: unknown = Array.isArray(explicit) ? explicit[0] : null
  if (typeof target === 'number') return target + 1
  if (typeof target !== 'object' || target === null || !('num' in target) || !('gen' in target)) return null
  return (await document.getPageIndex({ num: Number(target.num), gen: Number(target.gen) })) + 1
}

/** The bookmarks, flat in reading order. A bookmark that leads nowhere is left out. */
export const outlineOf = async (document: PDFDocumentProxy): Promise<readonly OutlineLine[]> => {
  const flat: { title: string; level: number; dest: Destination }[] = []
  const walk = (nodes: Nodes, level: number) => {
    for (const { title, dest, items } of nodes) {
      flat.push({ title, level, dest })
      walk(items as Nodes, level + 1)
    }
  }
  walk((await document.getOutline()) ?? [], 1)
  const lines = await Promise.all(
    flat.map(async ({ title, level, dest }) => ({
      title,
      level,
      page: await pageOfDestination(document, dest),
    })),
  )
  return lines.flatMap(({ title, level, page }) => (page === null ? [] : [{ title, level, page }]))
}

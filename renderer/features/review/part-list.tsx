import type { PackPart } from '@shared/contract/reader.ts'
import { Check } from 'lucide-react'
import viewer from '../../components/viewer/viewer.module.css'
import styles from './review.module.css'

interface PartListProps {
  readonly parts: readonly PackPart[]
  readonly labels: readonly string[]
  readonly page: number
  readonly seen: ReadonlySet<number>
  readonly onGo: (page: number) => void
}

/** Items and papers in the order of the pack. */
export const PartList = ({ parts, labels, page, seen, onGo }: PartListProps) => {
  const current = parts.findLast((part) => part.page <= page)
  return (
    <ol className={viewer.outline}>
      {parts.map((part) => (
        <li key={`${part.title} ${String(part.page)}`}>
          <button
            type="button"
            aria-current={part === current ? 'true' : undefined}
            style={{ paddingLeft: part.level * 12, fontWeight: part === current ? 600 : 400 }}
            onClick={() => onGo(part.page)}
          >
            <span>{part.title}</span>
            <span className={viewer.leaf}>
              {isRead(part, parts, labels.length, seen) && (
                <>
                  <Check aria-hidden="true" size={14} />
                  <span className={styles.heard}>read, page</span>
                </>
              )}{' '}
              {labels[part.page - 1]}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}

/** Whether every page of it was on view. */
const isRead = (
  part: PackPart,
  parts: readonly PackPart[],
  pageCount: number,
  seen: ReadonlySet<number>,
): boolean => {
  const end = parts.find(({ page }) => page > part.page)?.page ?? pageCount + 1
  return Array.from({ length: end - part.page }, (_, index) => part.page + index).every((page) =>
    seen.has(page),
  )
}

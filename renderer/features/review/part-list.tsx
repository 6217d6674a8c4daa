import type { PackPart } from '@shared/contract/reader.ts'
import viewer from '../../components/viewer/viewer.module.css'

interface PartListProps {
  readonly parts: readonly PackPart[]
  readonly labels: readonly string[]
  readonly page: number
  readonly onGo: (page: number) => void
}

/** Items and papers in the order of the pack. */
export const PartList = ({ parts, labels, page, onGo }: PartListProps) => {
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
            <span className={viewer.leaf}>{labels[part.page - 1]}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}

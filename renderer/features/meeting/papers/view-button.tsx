import type { PaperVersion } from '@shared/entities/paper.ts'
import { Eye } from 'lucide-react'
import { IconButton } from '../../../components/icon-button.tsx'
import type { Viewing } from '../../../components/viewer/use-viewing.ts'
import { canView } from './paper-words.ts'

interface ViewButtonProps {
  readonly title: string
  readonly version: PaperVersion | null
  readonly viewing: Viewing
}

/** Opens a paper in the app; nothing where there is nothing to show. */
export const ViewButton = ({ title, version, viewing }: ViewButtonProps) =>
  version === null || !canView(version) ? null : (
    <IconButton label={`Look at “${title}”`} icon={<Eye />} onPress={() => viewing.open(title, version)} />
  )

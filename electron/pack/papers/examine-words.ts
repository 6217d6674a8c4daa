import type { FileFormat } from '@shared/entities/file-format.ts'
import type { Examination } from '@shared/entities/paper.ts'
import type { PaperProblem } from '../report.ts'

const PICTURES: ReadonlySet<FileFormat> = new Set(['png', 'jpeg', 'tiff', 'heic', 'other-picture'])

export function kindOf(format: FileFormat): Examination['kind'] {
  if (format === 'pdf') return 'pdf'
  return PICTURES.has(format) ? 'picture' : 'other'
}

/** What is said of a file that cannot go in, or not yet. */
export function refusal(format: FileFormat, problem: PaperProblem): Examination {
  return {
    kind: kindOf(format),
    format,
    needs: problem.code === 'password' && format === 'pdf' ? 'password' : null,
    pageCount: null,
    problem: `${problem.reason} ${problem.remedy}`,
    isTagged: null,
    hasText: null,
    notes: [],
  }
}

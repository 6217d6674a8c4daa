import type { PrintedReport } from './report-definition.ts'

/** One attendance report to make. Plain data: it travels to the process that makes packs. */
export interface ReportJob {
  readonly kind: 'attendance-report'
  readonly report: PrintedReport
  /** UTC instant. */
  readonly madeAt: string
  /** A temporary path; the asker renames it when all is well. */
  readonly writeTo: string
  readonly fontsFolder: string
}

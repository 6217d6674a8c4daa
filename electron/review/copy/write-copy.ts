import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { PageMapEntry } from '@shared/entities/issue.ts'
import type { Issue } from '@shared/entities/issue.ts'
import type { ReviewMark, ReviewPack } from '@shared/entities/review.ts'
import type { Database } from 'better-sqlite3'
import type { z } from 'zod'
import type { Table } from '../../db/table.ts'
import {
  actions,
  actionUpdates,
  agendaItems,
  bodies,
  meetings,
  memberships,
  people,
  reviewPacks,
  settings,
} from '../../db/tables.ts'
import { frozenModel } from '../../issue/what-is-due.ts'
import { reviewKey } from '../../settings/review-mark.ts'
import type { CopyContent } from './what-goes-in.ts'

/** An issue that was made again, in a passing file. */
export interface MadeIssue {
  readonly path: string
  readonly pageCount: number
  readonly pageMap: readonly PageMapEntry[]
}

/**
 * Writes the records of a review copy into a new, empty file. They are not changes that somebody made in it, so its log
 * begins with what its reader does.
 */
export const writeCopy = async (
  sql: Database,
  content: CopyContent,
  mark: ReviewMark,
  made: ReadonlyMap<string, MadeIssue>,
  at: string,
): Promise<void> => {
  put(sql, bodies, content.bodies)
  put(sql, people, [content.person])
  put(sql, memberships, content.memberships)
  put(sql, meetings, content.meetings)
  put(sql, agendaItems, content.items)
  put(sql, actions, content.actions)
  put(sql, actionUpdates, content.updates)
  for (const issue of content.issues) {
    const pdf = made.get(issue.id)
    if (pdf !== undefined) await putPack(sql, issue, pdf, at)
  }
  put(sql, settings, [{ id: reviewKey, value: JSON.stringify(mark), createdAt: at, withdrawnAt: null }])
}

const put = <Shape extends z.ZodRawShape>(
  sql: Database,
  table: Table<Shape>,
  rows: readonly z.output<z.ZodObject<Shape>>[],
): void => {
  sql.transaction(() => {
    for (const row of rows) {
      const values = table.columns.toSql(row)
      const names = Object.keys(values)
      const marks = names.map((name) => `@${name}`)
      sql.prepare(`INSERT INTO ${table.name} (${names.join(', ')}) VALUES (${marks.join(', ')})`).run(values)
    }
  })()
}

const putPack = async (sql: Database, issue: Issue, pdf: MadeIssue, at: string): Promise<void> => {
  const bytes = await readFile(pdf.path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  sql
    .prepare('INSERT INTO blobs (sha256, size, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
    .run(sha256, bytes.byteLength, bytes)
  const pack: ReviewPack = {
    id: issue.id,
    meetingId: issue.meetingId,
    title: frozenModel(issue.model).later?.title ?? 'Pack',
    fileName: issue.fileName,
    sha256,
    pageCount: pdf.pageCount,
    pageMap: pdf.pageMap.map((entry) => ({ ...entry })),
    issuedOn: issue.issuedOn,
    createdAt: at,
    withdrawnAt: null,
  }
  put(sql, reviewPacks, [pack])
}

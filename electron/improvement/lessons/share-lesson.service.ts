import type { Output, Parsed } from '@shared/contract.ts'
import type { LessonId } from '@shared/entities/lesson.ts'
import { AppError } from '@shared/errors.ts'
import { bareName, type Names, namesSomebody, withoutNames } from '@shared/rules/without-names.ts'
import { formatMonth } from '@shared/words/dates.ts'
import type { JobContext } from '../../app/handler.ts'
import type { ReadDb } from '../../db/handles.ts'
import { listRows } from '../../db/table.ts'
import { bodies, people } from '../../db/tables.ts'
import { ACCENTS } from '../../pack/accents.ts'
import type { PrintedPage } from '../page/page-model.ts'
import { savePage } from '../page/save-page.service.ts'
import { getLesson } from './lessons.repo.ts'

/** Everybody and every organisation in the file, those that were taken out too. */
const namesIn = (db: ReadDb): Names => ({
  people: listRows(db, people).map(({ name }) => name),
  organisations: listRows(db, bodies).flatMap(({ organisation, name }) =>
    organisation === '' ? [name] : [organisation],
  ),
})

/** A lesson as others may read it: nobody is named, nor the organisation, and who else should know is left out. */
export const lessonWithoutNames = (db: ReadDb, lessonId: LessonId): Output<'lessons.withoutNames'> => {
  const names = namesIn(db)
  const { title, learntOn, tried, failed, noticed, changed } = getLesson(db, lessonId)
  const clean = (text: string) => withoutNames(text, names)
  return {
    title: clean(title),
    learntOn,
    tried: clean(tried),
    failed: clean(failed),
    noticed: clean(noticed),
    changed: clean(changed),
  }
}

/** Saves it where the person says; the finished file is searched for every name in the Packhorse file. */
export const shareLesson = async (
  { lessonId, format }: Parsed<'lessons.share'>,
  job: JobContext,
): Promise<Output<'lessons.share'>> => {
  const db = job.app.files.reader()
  const lesson = lessonWithoutNames(db, lessonId)
  const names = namesIn(db)
  const page = lessonPage(lesson)
  if (namesSomebody(JSON.stringify(page.blocks), names)) throw stillNames()
  const words = [...names.people.map(bareName), ...names.organisations]
    .filter((name) => /\s/.test(name.trim())) // one word alone is part of others: those were looked for as words, above
    .map((text) => ({ what: 'a name', text }))
  return await savePage(
    {
      page,
      format,
      secrets: { words, lawful: [] },
      fileParts: ['A lesson', lesson.title],
      refusal:
        'No file was made, because it would still name somebody. Put that part of the lesson in other words, and try again.',
    },
    job,
  )
}

const stillNames = (): AppError =>
  new AppError(
    'conflict',
    'No file was made, because it would still name somebody. Put that part of the lesson in other words, and try again.',
  )

const lessonPage = (lesson: Output<'lessons.withoutNames'>): PrintedPage => ({
  whose: 'A lesson, shared without names',
  accent: ACCENTS.slate,
  title: lesson.title,
  line: `Learnt in ${formatMonth(lesson.learntOn)}.`,
  closedLine: '',
  blocks: (
    [
      ['What we tried', lesson.tried],
      ['What failed', lesson.failed],
      ['How soon we noticed', lesson.noticed],
      ['What we changed', lesson.changed],
    ] as const
  )
    .filter(([, text]) => text !== '')
    .flatMap(([heading, text]) => [
      { kind: 'heading', level: 2, text: heading } as const,
      { kind: 'words', text } as const,
    ]),
})

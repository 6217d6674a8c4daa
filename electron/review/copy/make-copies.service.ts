import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Output, Parsed } from '@shared/contract.ts'
import type { BodyId } from '@shared/entities/body.ts'
import type { PersonId } from '@shared/entities/person.ts'
import type { ReviewCopy, ReviewCopyId, ReviewMark } from '@shared/entities/review.ts'
import { AppError } from '@shared/errors.ts'
import { isInPost } from '@shared/rules/terms.ts'
import type { Database } from 'better-sqlite3'
import { v7 as uuidv7 } from 'uuid'
import type { AppContext } from '../../app/context.ts'
import type { JobContext } from '../../app/handler.ts'
import type { FileKind, SaveTarget } from '../../app/host.ts'
import { inCommand } from '../../app/in-command.ts'
import { withTempFolder } from '../../app/temp-files.ts'
import type { ReadDb } from '../../db/handles.ts'
import { createFile, type Fill } from '../../file/create-file.service.ts'
import { flush } from '../../file/write-atomically.ts'
import { newKeys, wipeKeys } from '../../lock/lock-format.ts'
import { sealFile } from '../../lock/seal-file.ts'
import { fileNameFor } from '../../file/file-name.ts'
import { saveWhole } from '../../app/save-whole.ts'
import { getPerson, listMemberships } from '../../people/people.repo.ts'
import { fileIdOf } from '../../settings/file-id.ts'
import { insertCopy } from './copies.repo.ts'
import { issuesMadeAgain, type MakeAgain } from './issues-made-again.ts'
import { whatGoesIn, type CopyContent } from './what-goes-in.ts'
import { writeCopy } from './write-copy.ts'

type Wanted = Parsed<'review.makeCopy'>
type Done = NonNullable<Output<'review.makeCopy'>>

const packhorseFile: FileKind = { name: 'Packhorse file', extensions: ['packhorse'] }

/** Makes a review copy for each person. One that cannot be made is named with the reason; the others are made. */
export const makeCopies = async (wanted: Wanted, job: JobContext): Promise<Output<'review.makeCopy'>> => {
  const { app, signal } = job
  void app.files.writable // throws where the file may not be written to: before anything is made
  const place = await choosePlace(app, wanted)
  if (place === null) return null
  return await withTempFolder(app.host.dataFolder, async (folder) => {
    const again = issuesMadeAgain(job, folder)
    const done: Done = { made: [], refused: [], wasStopped: false }
    const open = app.files.required
    for (const personId of wanted.personIds) {
      if (signal.aborted) break
      if (app.files.current !== open)
        throw new AppError('conflict', 'Another file was opened meanwhile. Copies made before that stay.')
      await makeOne(wanted, personId, { job, place, again, done, passphrase: wanted.passphrase })
    }
    return { ...done, wasStopped: signal.aborted }
  })
}

interface Making {
  readonly job: JobContext
  readonly place: (fileName: string) => SaveTarget
  readonly again: MakeAgain
  readonly done: Done
  /** Null: not locked. */
  readonly passphrase: string | null
}

const makeOne = async (wanted: Wanted, personId: PersonId, making: Making): Promise<void> => {
  const { job, again, done } = making
  const db = job.app.files.reader()
  const { name } = getPerson(db, personId)
  try {
    const bodyIds = boardsOf(db, wanted, personId, job.app.clock.today())
    const content = whatGoesIn(db, { ...wanted, personId, bodyIds }, job.app.clock.today())
    const pdfs = await again(content.issues, name)
    const fileName = await save(content, pdfs, making)
    done.made.push({
      personId,
      name,
      fileName,
      packs: content.issues.length,
      actions: content.actions.length,
    })
  } catch (cause) {
    if (job.signal.aborted) return
    if (!(cause instanceof AppError) || cause.code === 'internal') throw cause
    done.refused.push({ personId, name, reason: cause.message })
  }
}

/** Those of the boards that were chosen on which the person sits. */
const boardsOf = (db: ReadDb, wanted: Wanted, personId: PersonId, today: string): BodyId[] => {
  const isOn = (bodyId: BodyId): boolean =>
    listMemberships(db, bodyId).some((term) => term.personId === personId && isInPost(term, today))
  const sitting = [...new Set(wanted.bodyIds)].filter(isOn)
  if (sitting.length > 0) return sitting
  throw new AppError(
    'conflict',
    `${getPerson(db, personId).name} is not in post on these boards today. No copy was made.`,
  )
}

/** One file is named by the clerk; several stand beside each other in a folder, and take no other file's place. */
const choosePlace = async (app: AppContext, wanted: Wanted): Promise<Making['place'] | null> => {
  const [first, ...others] = wanted.personIds
  if (first !== undefined && others.length === 0) {
    const { name } = getPerson(app.files.reader(), first)
    const target = await app.host.chooseSave(copyName(name, app.clock.today()), packhorseFile)
    return target && (() => target)
  }
  const folder = await app.host.chooseFolder()
  return (
    folder && ((fileName) => folder.target(folder.path === null ? fileName : freeName(folder.path, fileName)))
  )
}

const freeName = (folder: string, fileName: string): string => {
  const stem = fileName.replace(/\.packhorse$/, '')
  const names = [fileName, ...Array.from({ length: 98 }, (_, index) => `${stem} (${index + 2}).packhorse`)]
  return names.find((name) => !existsSync(join(folder, name))) ?? `${stem} ${uuidv7()}.packhorse`
}

/** Whose it is and when it was made, and nothing of what is in it. */
const copyName = (name: string, today: string): string => fileNameFor(`Review copy for ${name} ${today}`)

const save = async (
  content: CopyContent,
  pdfs: Awaited<ReturnType<MakeAgain>>,
  { job: { app, signal }, place, passphrase }: Making,
): Promise<string> => {
  const { person } = content
  const target = place(copyName(person.name, app.clock.today()))
  const mark = await saveWhole(target, async (tempPath) => {
    const made = markFor(app, content)
    const fill = (sql: Database) => writeCopy(sql, content, made, pdfs, app.clock.now())
    await (passphrase === null ? createFile(tempPath, fill) : createLocked(app, tempPath, passphrase, fill))
    signal.throwIfAborted()
    return made
  })
  note(app, content, mark, { fileName: target.fileName, isLocked: passphrase !== null })
  return target.fileName
}

/** Made where nobody else looks, and put in its place locked. */
const createLocked = (app: AppContext, to: string, passphrase: string, fill: Fill): Promise<void> =>
  withTempFolder(app.host.dataFolder, async (folder) => {
    const plain = join(folder, 'copy.packhorse')
    await createFile(plain, fill)
    const keys = await newKeys(passphrase)
    try {
      await sealFile(plain, to, keys)
      flush(to)
    } finally {
      wipeKeys(keys)
    }
  })

const markFor = (app: AppContext, { person, bodies }: CopyContent): ReviewMark => {
  const db = app.files.reader()
  const today = app.clock.today()
  const clerk = bodies
    .flatMap(({ id }) => listMemberships(db, id))
    .find((place) => place.role === 'clerk' && isInPost(place, today))
  const { name, email } = clerk ? getPerson(db, clerk.personId) : { name: app.who, email: '' }
  return {
    copyId: uuidv7() as ReviewCopyId,
    originId: inCommand(app, 'review.makeCopy', (write) => {
      write.recorder.describe({ label: 'Give the file an id of its own', scope: null })
      return fileIdOf(write)
    }),
    personId: person.id,
    personName: person.name,
    clerkName: name,
    clerkEmail: email,
    madeOn: today,
  }
}

/** A copy that is not noted would come back from a stranger. */
const note = (
  app: AppContext,
  content: CopyContent,
  mark: ReviewMark,
  { fileName, isLocked }: Pick<ReviewCopy, 'fileName' | 'isLocked'>,
): void => {
  try {
    inCommand(app, 'review.makeCopy', (db) => {
      db.recorder.describe({ label: `Make a review copy for ${content.person.name}`, scope: null })
      insertCopy(db, {
        id: mark.copyId,
        personId: content.person.id,
        bodyIds: content.bodies.map(({ id }) => id),
        issueIds: content.issues.map(({ id }) => id),
        actionIds: content.actions.map(({ id }) => id),
        isLocked,
        fileName,
        madeAt: db.recorder.at,
        madeOn: mark.madeOn,
      })
    })
  } catch (cause) {
    throw new AppError(
      'storage',
      `“${fileName}” was saved, but could not be noted here. Do not send it: mend what is wrong with the file, and make it again.`,
      {},
      cause,
    )
  }
}

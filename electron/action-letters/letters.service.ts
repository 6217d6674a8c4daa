import type { Output, Parsed } from '@shared/contract.ts'
import type { Action } from '@shared/entities/action.ts'
import type { BodyId } from '@shared/entities/body.ts'
import { actionLetters, type OwedAction } from '@shared/rules/action-letters.ts'
import { addDays } from '@shared/rules/calendar.ts'
import { listDueBy } from '../actions/actions.repo.ts'
import { closedItems, placeOf } from '../actions/action-log.ts'
import { described } from '../actions/list-actions.service.ts'
import { joinedFileName } from '../app/file-name.ts'
import type { JobContext } from '../app/handler.ts'
import { saveText } from '../app/save-text.ts'
import { getBody } from '../bodies/bodies.repo.ts'
import type { ReadDb } from '../db/handles.ts'
import { withoutEmbargoed } from '../inspections/embargo/embargoed-words.ts'
import { embargoedActions } from '../inspections/findings/embargoed-actions.ts'
import { listComing } from '../meetings/meetings.repo.ts'
import { peopleInPost } from '../people/people-in-post.ts'
import { getPerson } from '../people/people.repo.ts'
import { emlOf, type Mailbox } from './eml.ts'

/** A letter to each owner of what is late or due within so many days. */
export const listLetters = (
  db: ReadDb,
  { bodyId, days }: Parsed<'actionLetters.list'>,
  today: string,
): Output<'actionLetters.list'> => {
  const { organisation, name } = getBody(db, bodyId)
  const due = listDueBy(db, bodyId, addDays(today, days))
  const owned = due.filter(({ ownerId, ownerRole }) => ownerId !== null || ownerRole !== '')
  const letters = actionLetters(owedOf(db, owned, today), {
    board: organisation === '' ? name : `${organisation}, ${name}`,
    today,
    meetsOn: listComing(db, bodyId, today)[0]?.meeting.meetsOn ?? null,
    people: peopleInPost(db, bodyId, today),
    clerk: clerkOf(db, bodyId, today)?.name ?? '',
  })
  return { letters, unowned: due.length - owned.length }
}

const owedOf = (db: ReadDb, owned: readonly Action[], today: string): OwedAction[] => {
  const isClosed = closedItems(db)
  const isEmbargoed = ({ id, ownerId, text }: Pick<Action, 'id' | 'ownerId' | 'text'>): boolean => {
    const to = ownerId === null ? ({ kind: 'anybody' } as const) : { kind: 'people' as const, ids: [ownerId] }
    return embargoedActions(db, to, today).has(id) || !withoutEmbargoed(db, to, today)(text)
  }
  return described(db, owned, today).flatMap((action) =>
    action.dueOn === null
      ? []
      : [
          {
            text: action.isConfidential || isClosed(action) || isEmbargoed(action) ? null : action.text,
            raised: placeOf(action.raised).raised,
            dueOn: action.dueOn,
            ownerKey: action.ownerId ?? `role:${action.ownerRole}`,
            owner: action.owner,
            email: action.ownerId === null ? '' : getPerson(db, action.ownerId).email,
          },
        ],
  )
}

const clerkOf = (db: ReadDb, bodyId: BodyId, today: string): Mailbox | null =>
  peopleInPost(db, bodyId, today).find(({ role }) => role === 'clerk') ?? null

/** Saves a letter, as it was edited, for the mail program. Null when cancelled. */
export const saveLetter = async (
  { bodyId, who, to, subject, text }: Parsed<'actionLetters.save'>,
  { app }: JobContext,
): Promise<Output<'actionLetters.save'>> => {
  const db = app.files.reader()
  const { organisation, name } = getBody(db, bodyId)
  const clerk = clerkOf(db, bodyId, app.clock.today())
  const eml = emlOf({
    from: clerk === null || clerk.email === '' ? null : clerk,
    to: to === '' ? null : { name: who, email: to },
    subject,
    text,
    at: app.clock.now(),
  })
  const suggested = joinedFileName([organisation || name, 'actions', who], 'eml')
  return await saveText(app.host, suggested, { name: 'E-mail', extensions: ['eml'] }, eml)
}

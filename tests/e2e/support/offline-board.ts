import { join } from 'node:path'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { addItems, addPeople, type BoardAtWork } from './a-board.ts'
import { chooseInSaveDialog } from './app.ts'
import { tell } from './records.ts'

/* What must be there before two governors can review a pack offline. */

const items = [
  'Apologies',
  'Minutes of the last meeting',
  'Budget',
  'Admissions',
  'Staffing',
  'Hall lettings',
]

/** What each is to do: one thing in time, another late. */
export const reed = {
  name: 'Dr Miriam Reed',
  done: 'Ask for three quotes',
  late: 'Bring the charging policy up to date',
}
export const hydd = {
  name: 'Mr Owain Hŷdd',
  done: 'Count the fire extinguishers',
  late: 'Write to the council about the fence',
}
/** And all of them. */
export const everybody = 'Read the safeguarding policy'

type Owner = { readonly ownerId: string | null; readonly ownerRole: string }

const raise = async (clerk: BoardAtWork, text: string, dueOn: string, owner: Owner): Promise<string> => {
  const { bodyId } = clerk
  const nowhere = { meetingId: null, itemId: null, lineId: null }
  const rest = { dueWords: '', priority: 'normal', isConfidential: false } as const
  const { actionId } = await tell(clerk, 'actions.raise', {
    bodyId,
    ...nowhere,
    text,
    dueOn,
    ...owner,
    ...rest,
  })
  return actionId
}

/** Puts people, agenda and actions in place, and makes Dr Reed a copy without a pack. Answers her late action. */
export const anEarlyCopy = async (clerk: BoardAtWork, path: string): Promise<string> => {
  const { bodyId } = clerk
  await addItems(clerk, items)
  await addPeople(clerk, [
    `${reed.name}\tChair\tCo-opted\t1/9/2024\t31/8/2028`,
    `${hydd.name}\tMember\tParent\t1/9/2025\t31/8/2029`,
  ])
  const { members } = await tell(clerk, 'people.list', { bodyId, includeEnded: false })
  const idOf = (who: string): string => members.find(({ person }) => person.name === who)?.personId ?? ''
  const owned = (who: string): Owner => ({ ownerId: idOf(who), ownerRole: '' })
  const policyId = await raise(clerk, reed.late, '2026-11-01', owned(reed.name))
  await raise(clerk, reed.done, '2026-12-01', owned(reed.name))
  await raise(clerk, hydd.done, '2026-12-01', owned(hydd.name))
  await raise(clerk, hydd.late, '2026-11-01', owned(hydd.name))
  await raise(clerk, everybody, '2026-12-01', { ownerId: null, ownerRole: 'All governors' })
  await chooseInSaveDialog(clerk.app, path)
  await tell(clerk, 'review.makeCopy', {
    bodyIds: [bodyId],
    personIds: [idOf(reed.name)],
    meetingIds: [],
    passphrase: null,
  })
  return policyId
}

/** A pack of more than 41 pages, issued to members. */
export const issuePack = async (clerk: BoardAtWork): Promise<void> => {
  const { meetingId } = clerk
  const { items: rows } = await tell(clerk, 'agenda.get', { meetingId })
  const itemId = rows.find(({ title }) => title === 'Budget')?.id ?? ''
  const uploadId = await upload(clerk, 'Budget report.pdf', await aLongPaper(40))
  await tell(clerk, 'papers.add', { itemId, uploadIds: [uploadId] })
  await chooseInSaveDialog(clerk.app, join(clerk.dataDir, 'Pack.pdf'))
  await tell(clerk, 'issues.issue', {
    meetingId,
    kind: 'pack',
    audience: { kind: 'members' },
    textSize: 11,
    password: null,
  })
}

/** The clerk puts the day of Dr Reed's late action off by a week: what her early copy says of it is old. */
export const movePolicy = (clerk: BoardAtWork, actionId: string) =>
  tell(clerk, 'actions.say', {
    actionId,
    text: 'The head asked for a week',
    status: null,
    dueOn: '2026-11-08',
  })

export const aLongPaper = async (pages: number): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (let page = 1; page <= pages; page += 1)
    pdf.addPage([595, 842]).drawText(`Budget report, page ${page}`, { x: 72, y: 700, size: 18, font })
  return await pdf.save()
}

/** Sends a file in as the page does. */
export const upload = async ({ page }: BoardAtWork, fileName: string, bytes: Uint8Array): Promise<string> =>
  await page.evaluate(
    async ([name, base64]) => {
      const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const begun = await window.packhorse?.invoke('uploads.begin', { fileName: name, size: raw.length })
      if (begun?.ok !== true) throw new Error('The upload did not begin.')
      const { uploadId } = begun.value as { uploadId: string }
      await window.packhorse?.invoke('uploads.append', { uploadId, bytes: raw })
      return uploadId
    },
    [fileName, Buffer.from(bytes).toString('base64')] as const,
  )

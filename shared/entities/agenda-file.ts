import { z } from 'zod'
import { agendaItem, purpose } from './agenda-item.ts'
import { body } from './body.ts'
import { meeting } from './meeting.ts'
import { membership, membershipRoles, person } from './person.ts'
import { accent, clockTime, day, line, words } from './primitives.ts'

/** Deepest level of sub-items that an agenda file may have. */
export const deepestLevel = 4

/**
 * Where a paper lies, from the folder of the agenda file: `papers/budget.pdf`. Never a path from elsewhere on the disk: an
 * agenda file that came by mail must not be able to bring in what it likes.
 */
const paperPath = z
  .string()
  .trim()
  .min(1, { error: 'Say which file.' })
  .max(500)
  .refine((path) => !/^([/\\]|[a-z]:)/i.test(path) && !path.split(/[/\\]/).includes('..'), {
    error: 'Give the paper’s place from the folder of the agenda file, such as papers/budget.pdf.',
  })

const paperWithWords = z.strictObject({
  file: paperPath,
  title: line(300, 'The title').optional(),
  author: words(120).optional(),
  purpose: purpose.optional(),
  /** The body’s own reference in place of the computed one. */
  reference: words(40).optional(),
})

/** A paper is its path, or its path with what is to be printed of it. Without a title, the file’s name is the title. */
const filePaper = z.preprocess(
  (given) => (typeof given === 'string' ? { file: given } : given),
  paperWithWords,
)
export type AgendaFilePaper = z.output<typeof filePaper>

const confidentiality = z.strictObject({
  /** Code of the body's scheme, such as `15(3)(b)`; without it the clerk chooses one later. */
  reason: z.string().trim().max(60).optional(),
  /** What the public agenda says in its place; without it, the scheme's own line. */
  publicLine: agendaItem.shape.publicLine.optional(),
  /** Last day on which it is confidential. */
  until: day.optional(),
})

const ownFields = z.strictObject({
  title: agendaItem.shape.title,
  purpose: purpose.optional(),
  minutes: z.number().int().min(0).max(1440).optional(),
  presenter: agendaItem.shape.presenter.optional(),
  recommendation: agendaItem.shape.recommendation.optional(),
  /** Only on the chair's copy. */
  chairNotes: agendaItem.shape.chairNotes.optional(),
  standing: z.boolean().optional(),
  starred: z.boolean().optional(),
  confidential: z.union([z.boolean(), confidentiality]).optional(),
  /** The body's own number in place of the computed one. */
  number: agendaItem.shape.ownNumber.optional(),
  options: agendaItem.shape.options.optional(),
  papers: z.array(filePaper).max(200).optional(),
})

/** An item with the items below it, to the fourth level. */
export type AgendaFileItem = z.output<typeof ownFields> & { readonly items?: AgendaFileItem[] | undefined }

const itemAt = (level: number): z.ZodType<AgendaFileItem> =>
  level === deepestLevel
    ? ownFields
    : ownFields.extend({
        items: z
          .array(itemAt(level + 1))
          .max(200)
          .optional(),
      })

const fileMember = z.strictObject({
  name: person.shape.name,
  email: person.shape.email.optional(),
  phone: person.shape.phone.optional(),
  role: z.enum(membershipRoles).optional(),
  category: membership.shape.category.optional(),
  appointingBody: membership.shape.appointingBody.optional(),
  /** Without it, the term starts on the day of the meeting. */
  termFrom: day.optional(),
  termTo: day.optional(),
  /** Without it, everyone votes but clerks, associates, observers and officers. */
  hasVote: z.boolean().optional(),
})
export type AgendaFileMember = z.output<typeof fileMember>

/**
 * The agenda file, as `packhorse meeting --from` and the program's own import read it (docs/agenda-file.md). Unknown
 * fields are refused: a misspelt `confidental` must not make a private item public.
 */
export const agendaFile = z.strictObject({
  packhorseAgenda: z.literal(1, { error: 'The file must say "packhorseAgenda": 1.' }),
  body: z.strictObject({
    name: body.shape.name,
    organisation: body.shape.organisation.optional(),
    kind: body.shape.kind,
    accent: accent.optional(),
    address: body.shape.address.optional(),
  }),
  members: z.array(fileMember).max(500).optional(),
  meeting: z.strictObject({
    title: meeting.shape.title,
    kind: meeting.shape.kind.optional(),
    date: day,
    startsAt: clockTime,
    minutes: meeting.shape.minutes.optional(),
    place: meeting.shape.place.optional(),
    joining: meeting.shape.joining.optional(),
  }),
  agenda: z.array(itemAt(1)).max(200),
})
export type AgendaFile = z.output<typeof agendaFile>

import type { LogColumn, LogRow } from '@shared/entities/action-log.ts'
import type { MinutesModel } from '@shared/entities/minutes-model.ts'
import type { LaterIssue } from './later-issue.ts'

/**
 * What goes into one PDF for one audience, as plain data that can be sent to another process.
 *
 * `gather` makes it from the file and decides there what this audience may see: nothing that is not in the model can
 * come into the PDF. Everything below (`build`, `render`, `assemble`, `check`) only reads it.
 *
 * Dates and times are already words ("Thursday 26 November 2026, 6.00 to 8.00 pm"): how a date is written is decided once.
 */
export interface PackModel {
  /**
   * `pack`: everything with papers. `papers`: all papers without cover and agenda. `item`: one item with its papers.
   * `agenda`: agenda on its own. `chair-copy`: agenda with timings, cues and notes.
   * `supplement`: what has changed since the pack went out; its items hold only the papers that are printed.
   */
  readonly kind: PackKind | 'supplement'
  /** Size of running text in points, 11 to 14. Everything else is in proportion to it. */
  readonly textSize: number
  readonly body: PackBody
  readonly meeting: PackMeeting
  readonly audience: PackAudience
  /** Words across each page, such as "For Councillor Reed only"; `null`: none. */
  readonly watermark: string | null
  readonly items: readonly PackItem[]
  /** What the meeting before left, for the pages between the contents and the items; left out: nothing. */
  readonly last?: LastInPack
  /** Only in a supplement and in a consolidated pack. */
  readonly later?: LaterIssue
}

/** What joins a pack from the meeting before by itself; each `null` where it is left out. */
export interface LastInPack {
  /** Day of that meeting: "26 November 2026". */
  readonly dateWords: string
  readonly minutes: MinutesModel | null
  readonly closedMinutes: MinutesModel | null
  /** The action log, in the order that the body chose. */
  readonly actions: readonly PackAction[] | null
  /** How that log looks, with a sentence on what it holds; left out: as is usual. */
  readonly actionsAs?: { readonly columns: readonly LogColumn[]; readonly line: string }
  readonly attendance: PackAttendance | null
}

/** Packs that were issued before logs had columns know less of an action. */
export type PackAction = Pick<
  LogRow,
  'text' | 'owner' | 'due' | 'standing' | 'lastSaid' | 'raised' | 'isConfidential'
> &
  Partial<LogRow>

/** Who was at which meeting of the year so far. */
export interface PackAttendance {
  /** "1 September 2026 to 26 November 2026". */
  readonly span: string
  /** "24 Sep", the earliest first. */
  readonly days: readonly string[]
  readonly rows: readonly {
    readonly name: string
    /** The body's letter for each day; "–" where the member was not in post. */
    readonly codes: readonly string[]
    readonly attended: number
    readonly possible: number
  }[]
  /** "P present, A absent". */
  readonly key: string
}

export type PackKind = 'pack' | 'papers' | 'item' | 'agenda' | 'chair-copy'

export interface PackBody {
  /** "Oakfield Primary School"; empty where the body is its own organisation. */
  readonly organisation: string
  /** "Governing board". */
  readonly name: string
  /** The body's one colour, `#rrggbb`. */
  readonly accent: string
  readonly address: string | null
  /** A PNG or JPEG, by the SHA-256 under which the file keeps it; `null`: no logo. */
  readonly logo: { readonly sha256: string } | null
}

export interface PackMeeting {
  /** "Full governing board", "Children's services committee". */
  readonly title: string
  /** "26 November 2026", for the head of each page. */
  readonly dateWords: string
  /** "Thursday 26 November 2026, 6.00 to 8.00 pm", for the cover. */
  readonly whenWords: string
  readonly place: string | null
  readonly chair: string | null
  readonly clerk: string | null
  /** "Wednesday 18 November 2026 (seven clear days)"; `null`: not issued yet. */
  readonly issuedWords: string | null
  /** "Ends 7.55 pm"; `null`: no times given. */
  readonly endsWords: string | null
  /** What a reader should know before starting, such as what starred items mean; `null`: nothing. */
  readonly note: string | null
}

export interface PackAudience {
  readonly id: 'members' | 'public' | 'chair' | 'person' | 'role'
  /** "Members of the board. Contains confidential items: please do not pass on." */
  readonly label: string
}

export interface PackItem {
  readonly id: string
  /** In the body's own convention: "118", "4.1", "7b". */
  readonly number: string
  readonly title: string
  /** "Decision", "Discussion", "Information"; `null`: not said. */
  readonly purpose: string | null
  /** Who presents it. */
  readonly lead: string | null
  /** "6.10"; `null`: no clock time. */
  readonly clock: string | null
  /** Minutes allowed; `null`: not said. */
  readonly minutes: number | null
  readonly recommendation: string | null
  /** What the board may do, in words: "approve", "amend", "defer". */
  readonly options: readonly string[]
  readonly isStarred: boolean
  readonly isConfidential: boolean
  /** Why, and what the public sees: "Confidential: regulation 15(3)(b). Public line: …"; `null`: not confidential. */
  readonly confidentialLine: string | null
  /** Only in a chair's copy; `null` elsewhere. */
  readonly chairNotes: string | null
  /** Why something of it is not in this copy, each a sentence; empty: all of it is. */
  readonly leftOut: readonly string[]
  readonly children: readonly PackItem[]
  readonly papers: readonly PackPaper[]
}

export interface PackPaper {
  readonly id: string
  /** The version that goes in, for the page map; `null`: the paper is awaited. */
  readonly versionId: string | null
  /** "119a". */
  readonly reference: string
  readonly title: string
  readonly author: string | null
  /** Why it is confidential though its item is open, and what the public reads; `null`: as its item. */
  readonly confidentialLine: string | null
  /** The key of its bytes in the file, lower-case hex; `null`: the paper is awaited. */
  readonly sha256: string | null
  /** How many were counted when it came in; `null` or left out: not known. Only makes the layout start sooner. */
  readonly expectedPages?: number | null
  readonly mediaType: string
  /** As the clerk knows it: named in reports and on notice pages. */
  readonly fileName: string
  /** Handed out at the meeting: named, and not in the pack. */
  readonly isTabled: boolean
  /** Looking at it alone took too long or too much memory: it is not opened again. */
  readonly isTooHard?: boolean
  /** Of its pages with text: how many, and how many words, for the time it takes to read; `null`: not known. */
  readonly text: { readonly pages: number; readonly words: number } | null
  /** Made into a page before the paper; `null`: it has none. */
  readonly coverSheet: PackCoverSheet | null
}

/** What its author says in front of a paper, in the order that the body asks for; only what this audience may see. */
export interface PackCoverSheet {
  readonly lines: readonly CoverSheetLine[]
}

export interface CoverSheetLine {
  /** "Executive summary". */
  readonly label: string
  /** Whether the entries are things of a list; else they are paragraphs. */
  readonly isList: boolean
  /** `verb`: in bold before the text, such as "approve"; `null`: none. */
  readonly entries: readonly { readonly verb: string | null; readonly text: string }[]
}

/** All items, parents before their children: the order of the meeting. */
export function itemsInOrder(items: readonly PackItem[]): PackItem[] {
  return items.flatMap((item) => [item, ...itemsInOrder(item.children)])
}

/** Whether papers belong in it: an agenda on its own has none. */
export function hasPapers({ kind }: PackModel): boolean {
  return kind !== 'agenda' && kind !== 'chair-copy'
}

/** All papers with their items, in the order in which they stand in the pack; without those that are tabled. */
export function papersInOrder(model: PackModel): { readonly item: PackItem; readonly paper: PackPaper }[] {
  if (!hasPapers(model)) return []
  return itemsInOrder(model.items).flatMap((item) => papersToPrint(item).map((paper) => ({ item, paper })))
}

/** The papers of an item that stand in the pack themselves. */
export function papersToPrint({ papers }: PackItem): PackPaper[] {
  return papers.filter(({ isTabled }) => !isTabled)
}

/** "Oakfield Primary School · Governing board"; only the name where the body is its own organisation. */
export function whose({ organisation, name }: Pick<PackBody, 'organisation' | 'name'>): string {
  return organisation && organisation !== name ? `${organisation} · ${name}` : name
}

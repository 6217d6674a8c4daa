import type { ListedItem, ListedPaper } from '@shared/contract/agenda.ts'
import type { Seen } from '../audience.ts'
import type { Secret } from './secret-index.ts'

/** What some reader may not see of an agenda. */
export interface Secrets {
  /** Titles, names, reasons, notes: what stands in the record. */
  readonly words: readonly Secret[]
  /** Papers that are left out: all of their text is secret as well. */
  readonly papers: readonly SecretPaper[]
}

export interface SecretPaper {
  /** For the clerk: "paper 120a". */
  readonly what: string
  readonly sha256: string
}

/**
 * What a full reader sees less what this reader sees: everything that an agenda says of an item or a paper, unless it
 * says the same to this reader.
 *
 * @param isChair whether the notes for the chair, and why members withdraw, are for this reader
 */
export function secretsOf(items: readonly ListedItem[], seen: readonly Seen[], isChair: boolean): Secrets {
  const seenById = new Map(seen.map(({ item }) => [item.id as string, item]))
  const words = items.flatMap((item) => wordsOf(item, seenById.get(item.id), isChair))
  const shown = new Set(seen.flatMap(({ item }) => item.papers.map(({ id }) => id as string)))
  const kept = items.flatMap((item) => item.papers.filter(({ id }) => !shown.has(id)))
  return {
    words: [...words, ...kept.flatMap(paperWords)].filter(({ text }) => text.trim() !== ''),
    papers: kept.flatMap(filesOf),
  }
}

function wordsOf(item: ListedItem, seen: ListedItem | undefined, isChair: boolean): Secret[] {
  const of = `of item ${item.number}`
  const unless = (isSeen: boolean, what: string, texts: readonly string[]): Secret[] =>
    isSeen ? [] : texts.map((text) => ({ what: `${what} ${of}`, text }))
  return [
    ...unless(seen?.title === item.title, 'the title', [item.title]),
    ...unless(seen?.presenter === item.presenter, 'the name of who presents', [item.presenter]),
    ...unless(seen?.recommendation === item.recommendation, 'the recommendation', [item.recommendation]),
    ...unless(seen?.recommendation === item.recommendation, 'the wording', briefingWords(item)),
    ...unless(isChair, 'the notes for the chair', item.chairNotes.split('\n')),
    ...unless(
      isChair,
      'the reason why somebody withdraws',
      item.withdrawing.map(({ reason }) => reason),
    ),
  ]
}

function briefingWords({ briefing }: ListedItem): string[] {
  return briefing ? [briefing.whoAsks, briefing.resolutionWording] : []
}

function paperWords(paper: ListedPaper): Secret[] {
  const of = `of paper ${paper.reference}`
  const sheet = paper.coverSheet
  return [
    { what: `the title ${of}`, text: paper.title },
    { what: `the author ${of}`, text: paper.author },
    { what: `the reference ${of}`, text: paper.ownReference },
    { what: `the file name ${of}`, text: withoutEnding(paper.current?.fileName ?? '') },
    ...Object.values(sheet?.words ?? {}).map((text) => ({ what: `the cover sheet ${of}`, text })),
    ...(sheet?.recommendations ?? []).map(({ text }) => ({ what: `the cover sheet ${of}`, text })),
  ]
}

function withoutEnding(fileName: string): string {
  return fileName.replace(/\.\w{1,5}$/, '')
}

/** The file as it goes out, and what stands for it where it was converted. */
function filesOf({ reference, current }: ListedPaper): SecretPaper[] {
  const what = `paper ${reference}`
  return [current?.sha256, current?.rendition?.sha256].flatMap((sha256) => (sha256 ? [{ what, sha256 }] : []))
}

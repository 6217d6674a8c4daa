import type { Content } from 'pdfmake/interfaces'
import type { PackItem, PackPaper } from '../model.ts'
import type { PaperProblem } from '../report.ts'
import { anchor } from './facts.ts'
import { heading, pairs } from './parts.ts'
import { barred, LATE } from './styles.ts'

/** The page in place of a paper that cannot be merged: readers see that something is missing, and why. */
export function buildNotice(item: PackItem, paper: PackPaper, problem: PaperProblem): Content[] {
  const rows = [
    ['Item', `${item.number}  ${item.title}`],
    ['Paper', `${paper.reference}  ${paper.title}`],
    ['From', paper.author],
    ['File', paper.fileName],
  ] as const
  return [
    heading(
      2, // below its item
      problem.code === 'awaited' ? 'This paper is to follow' : 'This paper could not be included',
      'sectionTitle',
      { margin: [0, 84, 0, 18], id: anchor.paper(paper.id) },
    ),
    pairs(rows, 60),
    {
      table: {
        widths: ['*'],
        body: [[{ text: problem.reason, bold: true }], [`For the clerk: ${lowerFirst(problem.remedy)}`]],
      },
      layout: barred(LATE),
      margin: [0, 22, 0, 22],
    },
    { text: 'The rest of the pack is complete. If you need this paper, please ask the clerk for it.' },
  ]
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

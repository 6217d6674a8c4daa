import { closePages, HELVETICA, RawPdf } from './raw-pdf.ts'

/** How a tree can be broken. */
export type TreeFault = 'cycle' | 'twice' | 'no-parent' | 'dangling' | 'no-role' | 'no-parent-tree'

export interface Structured {
  /** What the paper's own role "Body" stands for. */
  readonly body?: string
  /** Another role map entry, even of a standard name: `{ H1: 'P' }`. */
  readonly roles?: Readonly<Record<string, string>>
  /** Says of class "plain" how its blocks are aligned. */
  readonly align?: string
  /** The language of the paper; left out: it does not say. */
  readonly language?: string
  /** Words that tell this paper's elements from another's. */
  readonly words?: string
  readonly fault?: TreeFault
  /** Leaves its link annotation out of the page, while the tree still names it. */
  readonly hasLostLink?: boolean
}

const PLAIN: readonly (readonly [role: string, words: string, entries: string])[] = [
  ['H1', 'Heading', '/ID (head)'],
  ['Body', 'Body text', '/C /plain'],
  ['Span', 'HMI', '/E (His Majesty) /Lang (cy) /ActualText (H.M.I.)'],
  ['Figure', 'Picture', '/Alt (A chart of attendance)'],
  ['Formula', 'x', ''],
]

/**
 * A tagged paper of one page with everything that two papers can disagree about: role names, IDs, classes of
 * attributes, namespaces, languages, elements for links.
 */
export function structuredPaper(options: Structured = {}): Buffer {
  const { body = 'P', roles = {}, align = 'Start', words = '', fault, hasLostLink = false } = options
  const pdf = new RawPdf()
  const [font, tree, page, root, link, table, row] = [pdf.add(HELVETICA), ...take(pdf, 6)] as number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const namespace = pdf.add('<< /Type /Namespace /NS (http://www.w3.org/1998/Math/MathML) >>')
  const drawn: string[] = []
  const byContent: number[] = []
  const leaf = (role: string, parent: number, text: string, entries: string): number => {
    const number = pdf.add(
      `<< /Type /StructElem /S /${role} /P ${parent} 0 R /Pg ${page} 0 R /K ${byContent.length} ${entries} >>`,
    )
    const y = 780 - 20 * byContent.length
    drawn.push(`/${role} << /MCID ${byContent.length} >> BDC BT /F1 10 Tf 60 ${y} Td (${text}) Tj ET EMC`)
    byContent.push(number)
    return number
  }
  const texts = PLAIN.map(([role, text, entries]) =>
    leaf(role, root, `${text}${words}`, role === 'Formula' ? `/NS ${namespace} 0 R` : entries),
  )
  const head = leaf('TH', row, `Year${words}`, '/ID (year) /A << /O /Table /Scope /Column >>')
  const cell = leaf('TD', row, `2026${words}`, '/A << /O /Table /Headers [(year)] >>')
  pdf.set(row, `<< /Type /StructElem /S /TR /P ${table} 0 R /K [${head} 0 R ${cell} 0 R] >>`)
  pdf.set(table, `<< /Type /StructElem /S /Table /P ${root} 0 R /K ${row} 0 R >>`)
  const annotation = pdf.add(
    '<< /Type /Annot /Subtype /Link /Rect [60 40 160 56] /StructParent 1 /Contents (Our site) /A << /S /URI /URI (https://example.org/) >> >>',
  )
  const object = `<< /Type /OBJR /Obj ${annotation} 0 R /Pg ${page} 0 R >>`
  pdf.set(
    link,
    `<< /Type /StructElem /S /Link /P ${root} 0 R /Pg ${page} 0 R /K [${byContent.length} ${object}] >>`,
  )
  drawn.push(`/Link << /MCID ${byContent.length} >> BDC BT /F1 10 Tf 60 44 Td (Our site) Tj ET EMC`)
  byContent.push(link)
  const contents = pdf.addStream(drawn.join('\n'))
  pdf.set(
    page,
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 842] /StructParents 0 /Contents ${contents} 0 R` +
      ` /Resources << /Font << /F1 ${font} 0 R >> >> ${hasLostLink ? '' : `/Annots [${annotation} 0 R]`} >>`,
  )
  const broken = fault ? breakTree(pdf, fault, { root, row, page }) : []
  const kids = [...texts, table, link, ...broken].map((number) => `${number} 0 R`)
  const map = Object.entries({ Body: body, ...roles }).map(([name, meaning]) => `/${name} /${meaning}`)
  const numbers = `0 [${byContent.map((number) => `${number} 0 R`).join(' ')}] 1 ${link} 0 R`
  pdf.set(
    root,
    `<< /Type /StructTreeRoot /K [${kids.join(' ')}] /RoleMap << ${map.join(' ')} >>` +
      ` /ClassMap << /plain << /O /Layout /TextAlign /${align} >> >> /Namespaces [${namespace} 0 R]` +
      ` /IDTree << /Names [(head) ${texts[0]} 0 R (year) ${head} 0 R] >>` +
      ` ${fault === 'no-parent-tree' ? '' : `/ParentTree << /Nums [${numbers}] >> /ParentTreeNextKey 2`} >>`,
  )
  const language = options.language ? `/Lang (${options.language})` : ''
  const entries = `/StructTreeRoot ${root} 0 R /MarkInfo << /Marked true >> ${language}`
  return pdf.toBuffer(closePages(pdf, tree, [page], entries))
}

function take(pdf: RawPdf, count: number): number[] {
  return Array.from({ length: count }, () => pdf.reserve())
}

/** @returns more kids for the root */
function breakTree(
  pdf: RawPdf,
  fault: TreeFault,
  { root, row, page }: { readonly root: number; readonly row: number; readonly page: number },
): number[] {
  const element = (entries: string): number => pdf.add(`<< /Type /StructElem /Pg ${page} 0 R ${entries} >>`)
  if (fault === 'twice') return [row]
  if (fault === 'dangling') return [9999]
  if (fault === 'no-parent') return [element('/S /P /K 0')]
  if (fault === 'no-role') return [element(`/P ${root} 0 R /K 0`)]
  if (fault !== 'cycle') return []
  const [upper, lower] = [pdf.reserve(), pdf.reserve()]
  pdf.set(upper, `<< /Type /StructElem /S /Div /P ${root} 0 R /K ${lower} 0 R >>`)
  pdf.set(lower, `<< /Type /StructElem /S /Div /P ${upper} 0 R /K ${upper} 0 R >>`)
  return [upper]
}

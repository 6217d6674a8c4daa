import type { ReadersPack } from '@shared/contract/reader.ts'
import { openAhead } from '../../components/viewer/pdfjs.ts'
import { outputAddress } from '../../components/viewer/use-viewing.ts'
import { ask } from '../../lib/client.ts'

type IssueId = ReadersPack['id']

/** The pack that was laid out before anybody went there. */
let ahead: { readonly issueId: IssueId; readonly address: Promise<string> } | null = null

const layOut = async (issueId: IssueId): Promise<string> =>
  outputAddress((await ask('review.openPack', { issueId })).outputId)

/** Has main lay out the PDF of a pack. Answers where it can be fetched. Throws a `Refusal`. */
export const packFile = (issueId: IssueId): Promise<string> => {
  if (ahead?.issueId !== issueId) return layOut(issueId)
  const { address } = ahead
  ahead = null
  return address
}

/** Gets a pack ready while its reader still looks at what there is to read. What fails is said when they go there. */
export const preparePack = ({ id, page }: Pick<ReadersPack, 'id' | 'page'>): void => {
  if (ahead?.issueId === id) return
  ahead = { issueId: id, address: layOut(id) }
  ahead.address.then((address) => openAhead(address, page)).catch(() => undefined)
}

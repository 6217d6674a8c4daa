import { isOurPage } from './our-page.ts'

/** What a message from a window says of where it comes from: a frame that may have gone, with its parent. */
export interface Sender {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null
}

/** Messages are taken from the top frame of our own page only: not from a frame inside it, not from a page that has gone. */
export const isTrustedSender = ({ senderFrame }: Sender): boolean =>
  senderFrame !== null && senderFrame.parent === null && isOurPage(senderFrame.url)

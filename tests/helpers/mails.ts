/** A part of a message, such as a file that comes with it. */
export interface MailPart {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly contentId?: string
}

interface Mail {
  readonly subject?: string
  readonly text?: string
  readonly html?: string
  readonly parts?: readonly MailPart[]
}

const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes).toString('base64').replaceAll(/.{76}/g, '$&\r\n')

/** A message as mail programs save it. */
export const aMail = ({ subject = 'Budget', text, html, parts = [] }: Mail): Buffer => {
  const bodies = [
    ...(text === undefined ? [] : [`Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`]),
    ...(html === undefined ? [] : [`Content-Type: text/html; charset=utf-8\r\n\r\n${html}`]),
  ]
  const files = parts.map(({ fileName, mediaType, bytes, contentId }) =>
    [
      `Content-Type: ${mediaType}; name="${fileName}"`,
      `Content-Disposition: ${contentId === undefined ? 'attachment' : 'inline'}; filename="${fileName}"`,
      ...(contentId === undefined ? [] : [`Content-ID: <${contentId}>`]),
      'Content-Transfer-Encoding: base64',
      '',
      base64(bytes),
    ].join('\r\n'),
  )
  const all = [...bodies, ...files].map((part) => `--edge\r\n${part}\r\n`).join('')
  return Buffer.from(
    [
      'From: Ann Reed <ann@example.org>',
      'To: "Clerk, The" <clerk@example.org>, ben@example.org',
      'Cc: Head <head@example.org>',
      'Bcc: secret@example.org',
      `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
      'Date: Sun, 5 Jul 2026 18:05:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="edge"',
      '',
      `${all}--edge--`,
    ].join('\r\n'),
  )
}

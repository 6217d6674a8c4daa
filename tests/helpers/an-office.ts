import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A program that answers as LibreOffice does, on Linux and macOS: it gives its version, and for a document does what the
 * test says, with `$in` the document and `$out` the PDF that is wanted. What it was asked stands in `log`.
 */
export const anOffice = (does: string, version = 'LibreOffice 24.8.1.2 00(Build:1)') => {
  const folder = mkdtempSync(join(tmpdir(), 'packhorse-office-'))
  const path = join(folder, 'soffice')
  const log = join(folder, 'log')
  const script = [
    '#!/bin/sh',
    `[ "$1" = --version ] && { echo "${version}"; exit 0; }`,
    `echo "$@" >> '${log}'`,
    'for word in "$@"; do before=$in; in=$word; [ "$before" = --outdir ] && out=$word/paper.pdf; done',
    does,
  ]
  writeFileSync(path, script.join('\n'))
  chmodSync(path, 0o755)
  writeFileSync(log, '')
  return { path, folder, log }
}

/* Prints the words of every page of a PDF, read with pdf.js. usage: read-with-pdfjs.mjs FILE */
import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const data = new Uint8Array(readFileSync(process.argv[2] ?? ''))
const pdf = await getDocument({ data, verbosity: 0, useSystemFonts: false }).promise
for (let number = 1; number <= pdf.numPages; number++) {
  try {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    console.log(items.map((item) => ('str' in item ? item.str : '')).join(' '))
    page.cleanup()
  } catch (cause) {
    console.error(`page ${number}: ${cause.message}`)
  }
}
process.exit(0)

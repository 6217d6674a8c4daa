import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { findChromium } from '../../tests/standin/chromium.ts'
import { inProject } from '../lib/project.mjs'
import { pageOf } from './page.mjs'
import { logo, poster, visitNotes } from './pictures.mjs'
import { wordFile } from './word-file.mjs'

const fonts = inProject('resources/fonts')
const folder = inProject('resources/sample/papers')

const read = async (name) => JSON.parse(await readFile(inProject(`resources/sample/${name}.json`), 'utf8'))

/** Shows a page from a file, because only then may it use fonts from files. */
const show = async (page, html) => {
  const path = join(folder, '.page.html')
  await writeFile(path, html)
  await page.goto(pathToFileURL(path).href)
  await page.evaluate(() => document.fonts.ready)
  await rm(path)
}

const print = async (page, paper) => {
  await show(page, pageOf(paper, fonts))
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  await writeFile(join(folder, paper.file), pdf)
}

const photograph = async (page, html, [width, height], file, more) => {
  await page.setViewportSize({ width, height })
  await show(page, html)
  await page.screenshot({ path: join(folder, file), ...more })
}

await mkdir(folder, { recursive: true })
const found = await findChromium()
const browser = await chromium.launch({
  executablePath: found.program,
  args: [...found.args],
  env: { ...process.env, ...found.env },
})
try {
  const page = await browser.newPage()
  for (const paper of [...(await read('papers-oakfield')), ...(await read('papers-averwold'))])
    await print(page, paper)
  await photograph(page, visitNotes(fonts), [900, 1240], 'oakfield-visit-notes.jpg', {
    type: 'jpeg',
    quality: 60,
  })
  await photograph(page, poster(fonts), [850, 1200], 'averwold-children-told-us.png')
  await photograph(page, logo(), [320, 320], 'oakfield-logo.png', { omitBackground: true })
} finally {
  await browser.close()
}
await writeFile(
  join(folder, 'oakfield-lettings-charges.docx'),
  wordFile([
    'Charges for letting the hall and the field, with a comparison',
    'Hall: £18 an hour for groups of the school and its parents; £26 for others. Field: £12 and £20.',
    'Schools nearby charge between £22 and £31 for a hall, and between £15 and £24 for a field.',
    'Recommendation: £28 and £20 for others from the start of next term; no change for parents.',
  ]),
)

import { fontFaces } from './page.mjs'

/* Papers that come as pictures, and a logo: drawn as web pages, then photographed. */

const notes = [
  'Year 2, after lunch',
  '– 26 children, all settled by 1.10',
  '– reading in pairs, then aloud',
  '– R. told me the story back',
  '   without the book!',
  '– the corner by the window is',
  '   cold (again) → Priya?',
  '– asked 3 children what helps:',
  '   “when she waits”',
  '',
  'Ask at the meeting: can the same',
  'adult stay with a pair all week?',
  '                               Y. Ç.',
]

/** Notes in pencil on lined paper, photographed a little askew. */
export const visitNotes = (fonts) => `<!doctype html><meta charset="utf-8"><style>${fontFaces(fonts)}
body { margin: 0; width: 900px; height: 1240px; background: #6d6256; overflow: hidden }
main { position: absolute; left: 46px; top: 40px; width: 800px; height: 1150px; transform: rotate(-1.3deg);
  background: repeating-linear-gradient(#fbf8ee 0 55px, #b9cbe0 55px 57px); box-shadow: 0 6px 40px #0009 }
main::before { content: ''; position: absolute; left: 92px; top: 0; bottom: 0; width: 2px; background: #d99 }
main::after { content: ''; position: absolute; inset: 0; background: linear-gradient(115deg, #fff0 55%, #0003) }
p { position: absolute; left: 112px; margin: 0; font: italic 33px/57px Title; color: #3b3f58; white-space: pre }
</style><main>${notes.map((line, at) => `<p style="top:${57 * (at + 2) - 50}px; transform: rotate(${((at * 37) % 5) / 10 - 0.2}deg)">${line}</p>`).join('')}</main>`

const wishes = [
  ['Tell us before,', 'not after.', '#d9573b'],
  ['Let us stay with our', 'brothers and sisters.', '#2c6e9b'],
  ['Somebody who cooks.', '', '#3d8a52'],
  ['A lock on the', 'bathroom door.', '#8a4b9b'],
  ['Keep us near', 'our school.', '#c08a12'],
]

/** A poster in felt pen. */
export const poster = (fonts) => `<!doctype html><meta charset="utf-8"><style>${fontFaces(fonts)}
body { margin: 0; background: #fdfdf8 } text { font-family: Title; font-weight: 600 }</style>
<svg xmlns="http://www.w3.org/2000/svg" width="850" height="1200" viewBox="0 0 850 1200">
<text x="60" y="110" font-size="58" fill="#222" transform="rotate(-1.5 60 110)">What matters in a home</text>
<path d="M60 135 q 180 14 340 0 t 330 -8" fill="none" stroke="#d9573b" stroke-width="7" stroke-linecap="round"/>
${wishes
  .map(([first, second, colour], at) => {
    const top = 190 + at * 172
    const left = at % 2 === 0 ? 70 : 170
    return `<g transform="rotate(${at % 2 === 0 ? -1 : 1.2} ${left} ${top})">
<path d="M${left} ${top + 14} q 6 -16 26 -14 l 540 -4 q 24 2 22 26 l 2 84 q -2 22 -24 22 l -544 4 q -22 -2 -22 -24 z" fill="none" stroke="${colour}" stroke-width="6"/>
<text x="${left + 40}" y="${top + (second ? 56 : 78)}" font-size="38" fill="${colour}">${first}</text>
<text x="${left + 40}" y="${top + 104}" font-size="38" fill="${colour}">${second}</text></g>`
  })
  .join('')}
<g fill="none" stroke="#222" stroke-width="6" stroke-linejoin="round"><path d="M330 1150 v -74 l 66 -46 l 66 46 v 74 z M380 1150 v -40 h 32 v 40"/></g>
<text x="490" y="1146" font-size="26" fill="#444">The children in care board</text></svg>`

/** An oak leaf in a round. */
export const logo = () => `<!doctype html><style>body { margin: 0 }</style>
<svg xmlns="http://www.w3.org/2000/svg" width="320" height="320" viewBox="0 0 100 100">
<circle cx="50" cy="50" r="49" fill="#2b5a4c"/>
<path fill="#f3efe2" d="M50 12 c 7 0 9 7 7 11 c 7 -3 14 2 11 9 c -1 3 -3 4 -5 5 c 8 -1 13 5 10 12 c -2 4 -5 5 -8 5 c 6 2 7 9 2 13 c -4 3 -9 2 -13 0 c -1 2 -2 3 -2.500 4 v 15 h -3 v -15 c -.5 -1 -1.500 -2 -2.500 -4 c -4 2 -9 3 -13 0 c -5 -4 -4 -11 2 -13 c -3 0 -6 -1 -8 -5 c -3 -7 2 -13 10 -12 c -2 -1 -4 -2 -5 -5 c -3 -7 4 -12 11 -9 c -2 -4 0 -11 7 -11 z"/>
<path fill="none" stroke="#2b5a4c" stroke-width="2" stroke-linecap="round" d="M50 24 v 46 M50 42 l 8 -6 M50 42 l -8 -6 M50 56 l 11 -6 M50 56 l -11 -6"/></svg>`

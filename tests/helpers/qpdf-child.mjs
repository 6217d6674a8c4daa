// node qpdf-child.mjs FILE FLAG…: runs qpdf (WebAssembly) on a file and ends with its status.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import qpdf from '@neslinesli93/qpdf-wasm'

const [file, ...flags] = process.argv.slice(2)
const wasm = createRequire(import.meta.url).resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm')
const module = await qpdf({ locateFile: () => wasm })
module.FS.writeFile('/in.pdf', readFileSync(file))
process.exitCode = module.callMain([...flags, '/in.pdf'])

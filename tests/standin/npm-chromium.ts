import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The npm package @sparticuz/chromium holds a whole headless Chromium for Linux x64, packed. This unpacks it, once. */
export const npmChromium = async (): Promise<{ program: string; env: Record<string, string> } | null> => {
  const packageFolder = find()
  if (packageFolder === null) return null
  const folder = join(cacheFolder(), `chromium-${await versionOf(packageFolder)}`)
  if (!existsSync(folder)) await unpack(join(packageFolder, 'bin'), folder)
  return {
    program: join(folder, 'chromium'),
    env: {
      // nspr and nss come in the package, but it uses them on Amazon Linux only.
      LD_LIBRARY_PATH: [process.env['LD_LIBRARY_PATH'], join(folder, 'al2023/lib')].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  }
}

const find = (): string | null => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  try {
    return join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..')
  } catch {
    return null // not installed: the caller names the other ways
  }
}

const versionOf = async (packageFolder: string): Promise<string> => {
  const text = await readFile(join(packageFolder, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

const cacheFolder = (): string =>
  join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'packhorse')

/** Unpacks aside and renames, so that a stopped or second unpacking never leaves half a browser. */
const unpack = async (bin: string, folder: string): Promise<void> => {
  await mkdir(dirname(folder), { recursive: true })
  const aside = await mkdtemp(`${folder}-`)
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = aside // the package unpacks to the temporary folder, which others can write to
  try {
    const chromium = await import('@sparticuz/chromium')
    await chromium.default.executablePath(bin)
    await chromium.inflate(join(bin, 'al2023.tar.br'))
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
  await writeFile(join(aside, 'fonts.conf'), fontsConf(folder))
  await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true })) // another process was first
}

/** The package's own names one folder only, and Skia stops where no font is found. */
const fontsConf = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir>` +
  `<dir>/usr/share/fonts</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`

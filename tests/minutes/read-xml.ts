/** An element with its text. Small and strict: what is not well-formed throws. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly kids: XmlNode[]
  text: string
}

const TOKEN = /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/y

/** Reads a whole document. Throws where it is not well-formed. */
export const readXml = (xml: string): XmlNode => {
  const root: XmlNode = { name: '', attributes: {}, kids: [], text: '' }
  const open = [root]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(xml)
    if (match === null) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`)
    const [, closes, name, attributes, isEmpty, text] = match
    const top = open.at(-1)
    if (top === undefined) throw new Error('closed too often')
    if (text !== undefined) top.text += entities(text)
    else if (closes === '/') {
      if (top.name !== name) throw new Error(`</${name ?? ''}> closes <${top.name}>`)
      open.pop()
    } else if (name !== undefined) {
      const node = { name, attributes: attributesOf(attributes ?? ''), kids: [], text: '' }
      top.kids.push(node)
      if (isEmpty !== '/') open.push(node)
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name ?? ''}> is not closed`)
  return root
}

const attributesOf = (words: string): Record<string, string> =>
  Object.fromEntries(
    [...words.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map(([, key = '', value = '']) => [
      key,
      entities(value),
    ]),
  )

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const entities = (text: string): string => {
  // oxlint-disable-next-line no-control-regex -- what XML forbids is meant
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text))
    throw new Error('a character that XML does not know')
  return text.replaceAll(/&(#x[\da-f]+|#\d+|\w+);|&/gi, (all, name?: string) => {
    if (name === undefined) throw new Error('a bare &')
    if (name.startsWith('#'))
      return String.fromCodePoint(/^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1)))
    const letter = NAMED[name]
    if (letter === undefined) throw new Error(`unknown ${all}`)
    return letter
  })
}

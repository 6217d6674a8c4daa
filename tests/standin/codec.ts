export interface Codec {
  /** Throws Electron's own words for what structured clone refuses. */
  readonly encode: (value: unknown) => string
  readonly decode: (text: string) => unknown
}

type Cell = string | boolean | null | number | { u: 1 } | { n: string } | { g: string } | { r: number }
type Row = readonly [kind: string, ...rest: unknown[]]

/**
 * Structured clone over a string, for messages between the page and this process. One self-contained function, because
 * its source text is also what the page runs: it may use nothing from outside itself.
 */
export const makeCodec = (): Codec => {
  const inNode = typeof Buffer === 'function'
  const toBase64 = (bytes: Uint8Array): string =>
    inNode
      ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
      : (bytes as unknown as { toBase64(): string }).toBase64()
  const fromBase64 = (text: string): Uint8Array =>
    inNode
      ? new Uint8Array(Buffer.from(text, 'base64'))
      : (Uint8Array as unknown as { fromBase64(text: string): Uint8Array }).fromBase64(text)

  const number = (value: number): Cell => {
    if (Number.isFinite(value) && !Object.is(value, -0)) return value
    return { n: Object.is(value, -0) ? '-0' : String(value) }
  }

  const encode = (given: unknown): string => {
    let value: unknown
    try {
      value = structuredClone(given)
    } catch {
      throw new Error('An object could not be cloned.')
    }
    const seen = new Map<object, number>()
    const rows: (Row | null)[] = []
    const row = (x: object): Row => {
      if (Array.isArray(x)) return ['array', x.map(put)]
      if (x instanceof Date) return ['date', x.getTime()]
      if (x instanceof Map) return ['map', [...x].map(([key, held]) => [put(key), put(held)])]
      if (x instanceof Set) return ['set', [...x].map(put)]
      if (x instanceof ArrayBuffer) return ['bytes', 'ArrayBuffer', toBase64(new Uint8Array(x))]
      if (ArrayBuffer.isView(x)) {
        return ['bytes', x.constructor.name, toBase64(new Uint8Array(x.buffer, x.byteOffset, x.byteLength))]
      }
      if (x instanceof Error) return ['error', x.name, x.message, x.stack]
      return ['object', Object.entries(x).map(([key, held]) => [key, put(held)])]
    }
    const put = (x: unknown): Cell => {
      if (typeof x === 'string' || typeof x === 'boolean' || x === null) return x
      if (typeof x === 'number') return number(x)
      if (typeof x === 'undefined') return { u: 1 }
      if (typeof x === 'bigint') return { g: String(x) }
      const known = seen.get(x as object)
      if (known !== undefined) return { r: known }
      const id = rows.push(null) - 1
      seen.set(x as object, id)
      rows[id] = row(x as object)
      return { r: id }
    }
    const root = put(value)
    return JSON.stringify([root, rows])
  }

  const decode = (text: string): unknown => {
    const [root, rows] = JSON.parse(text) as [Cell, [string, ...never[]][]]
    const made = new Map<number, unknown>()
    const get = (cell: Cell): unknown => {
      if (cell === null || typeof cell !== 'object') return cell
      if ('u' in cell) return undefined
      if ('n' in cell) return Number(cell.n)
      if ('g' in cell) return BigInt(cell.g)
      return made.has(cell.r) ? made.get(cell.r) : build(cell.r)
    }
    const keep = <T>(id: number, value: T): T => {
      made.set(id, value)
      return value
    }
    const build = (id: number): unknown => {
      const [kind, ...rest] = rows[id] as unknown as [string, ...unknown[]]
      if (kind === 'array') {
        const list = keep<unknown[]>(id, [])
        for (const cell of rest[0] as Cell[]) list.push(get(cell))
        return list
      }
      if (kind === 'date') return keep(id, new Date(rest[0] as number))
      if (kind === 'map') {
        const map = keep(id, new Map())
        for (const [key, held] of rest[0] as [Cell, Cell][]) map.set(get(key), get(held))
        return map
      }
      if (kind === 'set') {
        const set = keep(id, new Set())
        for (const cell of rest[0] as Cell[]) set.add(get(cell))
        return set
      }
      if (kind === 'bytes') return keep(id, view(rest[0] as string, fromBase64(rest[1] as string)))
      if (kind === 'error') {
        const [name, message, stack] = rest as [string, string, string]
        const error = keep(id, new Error(message))
        Object.defineProperties(error, { name: { value: name }, stack: { value: stack } })
        return error
      }
      const object = keep<Record<string, unknown>>(id, {})
      for (const [key, cell] of rest[0] as [string, Cell][]) {
        // Defined, not assigned: a key named __proto__ stays a key.
        Object.defineProperty(object, key, {
          value: get(cell),
          writable: true,
          enumerable: true,
          configurable: true,
        })
      }
      return object
    }
    const view = (name: string, bytes: Uint8Array): unknown => {
      if (name === 'ArrayBuffer') return bytes.buffer
      if (name === 'Uint8Array' || name === 'Buffer') return bytes
      const View = (globalThis as unknown as Record<string, new (buffer: ArrayBufferLike) => unknown>)[name]
      return View === undefined ? bytes : new View(bytes.buffer)
    }
    return get(root)
  }

  return { encode, decode }
}

import { qpdfObjects } from '../helpers/qpdf.ts'

/** A dictionary as qpdf's JSON tells it. */
export type Dict = Readonly<Record<string, unknown>>

/** The structure of a file, read by qpdf from its first object to its last: a reader that the pipeline does not use. */
export function rawTree(path: string) {
  const objects = qpdfObjects(path)
  const get = (value: unknown): unknown => {
    const known = typeof value === 'string' ? objects[`obj:${value}`] : undefined
    return known === undefined ? value : (known as { value?: unknown }).value
  }
  const dict = (value: unknown): Dict => (get(value) ?? {}) as Dict
  const list = (value: unknown): unknown[] => (value === undefined ? [] : ([get(value)].flat() as unknown[]))
  const catalog = dict(dict((objects['trailer'] as Dict)['value'])['/Root'])
  const root = dict(catalog['/StructTreeRoot'])
  const isElement = (kid: Dict): boolean => kid['/S'] !== undefined
  const under = (element: Dict): Dict[] => [element, ...below(element)]
  const below = (element: Dict): Dict[] => list(element['/K']).map(dict).filter(isElement).flatMap(under)
  const pages = (node: Dict = dict(catalog['/Pages'])): string[] =>
    list(node['/Kids']).flatMap((kid) => (dict(kid)['/Kids'] ? pages(dict(kid)) : [String(kid)]))
  const numbers = (node: Dict = dict(root['/ParentTree'])): unknown[] => [
    ...list(node['/Nums']),
    ...list(node['/Kids']).flatMap((kid) => numbers(dict(kid))),
  ]
  const parts = list(dict(root['/K'])['/K']).map(dict)
  return { catalog, root, parts, dict, list, under, below, pages, numbers }
}

export type RawTree = ReturnType<typeof rawTree>

/** The roles of elements, in the standard's own names. */
export function rolesOf({ root, dict }: RawTree, elements: readonly Dict[]): string[] {
  const map = dict(root['/RoleMap'])
  return elements.map((element) => {
    let role = String(element['/S'])
    for (let steps = 0; steps < 10 && typeof map[role] === 'string'; steps++) role = String(map[role])
    return role
  })
}

/**
 * Follows the way from each page's content to its element and back again.
 *
 * @returns what does not lead back, as "page, number"; and how many pieces of content there are
 */
export function lostContent({ root, dict, list, pages, numbers }: RawTree): {
  readonly lost: string[]
  readonly count: number
} {
  const holders = new Map<string, string>() // by page and number: the element
  const follow = (ref: unknown, page: unknown): void => {
    const element = dict(ref)
    const own = element['/Pg'] ?? page
    for (const kid of list(element['/K'])) {
      const content = dict(kid)
      if (typeof kid === 'number') holders.set(`${String(own)} ${kid}`, String(ref))
      else if (content['/S'] !== undefined) follow(kid, own)
      else if (content['/MCID'] !== undefined)
        holders.set(`${String(content['/Pg'] ?? own)} ${JSON.stringify(content['/MCID'])}`, String(ref))
    }
  }
  for (const top of list(root['/K'])) follow(top, null)
  const nums = numbers()
  const byNumber = new Map(nums.flatMap((key, at) => (at % 2 === 0 ? [[key, nums[at + 1]] as const] : [])))
  const pointers = pages().flatMap((page) => {
    const parents = list(byNumber.get(dict(page)['/StructParents']))
    return parents.flatMap((ref, mcid) => (ref === null ? [] : [{ key: `${page} ${mcid}`, ref }]))
  })
  const lost = pointers.filter(({ key, ref }) => holders.get(key) !== ref).map(({ key }) => key)
  return { lost, count: pointers.length }
}

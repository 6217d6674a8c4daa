const cyclic: Record<string, unknown> = { name: 'circle' }
cyclic['self'] = cyclic

const deep = (levels: number): unknown => {
  let value: unknown = 'bottom'
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { value }
  return value
}

const throwing = (): never => {
  throw new Error('a trap in the input')
}

/** Values that JSON and structured clone both carry. */
export const hostileData: readonly unknown[] = [
  null,
  true,
  '',
  0,
  -1,
  Number.MAX_SAFE_INTEGER + 1,
  1e308,
  [],
  {},
  [[], [[]]],
  'x'.repeat(100_000),
  '🐎'.repeat(5000),
  '\u0000',
  '\ud800',
  '\u202e txt.exe',
  "'; DROP TABLE meetings; --",
  '" OR 1=1',
  '../../../etc/passwd',
  'C:\\Windows\\System32\\config',
  '\\\\server\\share\\x.packhorse',
  'file:///etc/passwd',
  '%2e%2e%2f',
  '<script>alert(1)</script>',
  '{{constructor.constructor("return process")()}}',
  '${process.env}',
  '2026-02-30',
  '9999-99-99',
  '00000000-0000-0000-0000-000000000000',
  'NaN',
  '1e999',
  '__proto__',
  'constructor',
  'toString',
  { length: 1e9 },
  { toString: 1, valueOf: 1 },
  JSON.parse('{"then": 1}'),
  { constructor: { prototype: { isAdmin: true } } },
  JSON.parse('{"__proto__": {"isAdmin": true}}'),
  JSON.parse('{"meetingId": {"__proto__": null}}'),
  { $bytes: 'AAAA' },
  { $object: { $bytes: 'AAAA' } },
  Array.from({ length: 10_000 }, (_, index) => index),
  Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`key${index}`, index])),
  deep(500),
  new Uint8Array(10_000),
]

/** Values that only a caller in the same process can hand over, or that lose their form on the way. */
export const hostileObjects: readonly unknown[] = [
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  10n ** 30n,
  Symbol('s'),
  () => 'called',
  throwing,
  class Evil {},
  new Date(Number.NaN),
  /(a+)+$/,
  new Map([['id', 1]]),
  new Set([1]),
  new Error('an error'),
  new String('boxed'),
  new Proxy({}, { get: throwing, ownKeys: throwing, has: throwing }),
  Object.create(null),
  Object.create({ inherited: 'meetingId' }),
  Object.defineProperty({}, 'id', { enumerable: true, get: throwing }),
  // A thenable, on purpose: awaiting an input would call it.
  // oxlint-disable-next-line unicorn/no-thenable
  { then: throwing },
  { toString: null, [Symbol.toPrimitive]: throwing },
  { toJSON: throwing },
  Array.from({ length: 3 }),
  new Float64Array(4),
  new ArrayBuffer(8),
  cyclic,
  deep(5000),
]

/** Names that are no method, or nearly one. */
export const hostileMethods: readonly unknown[] = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'file.state ',
  'FILE.STATE',
  'file',
  '.',
  '',
  'x'.repeat(100_000),
  'file.state\nPH-FAKE a line in the log',
  null,
  0,
  [],
  ['file.state'],
  {},
  { toString: null },
  JSON.parse('{"__proto__": "file.state"}'),
]

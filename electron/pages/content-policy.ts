/**
 * What a page of ours may do, as one header: its own scripts, styles, pictures and fonts, and nothing from anywhere else.
 *
 * - `'wasm-unsafe-eval'` and `blob:` workers: pdf.js decodes some pictures with WebAssembly. JavaScript's `eval` stays off.
 * - `style-src 'unsafe-inline'`: React Aria puts a style element in the page for touch. No style can reach outside: the other
 *   directives forbid every address but our own.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self' blob: data:",
  "worker-src 'self' blob:",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Sent with every answer to a page, whatever it is. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

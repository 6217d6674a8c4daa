/*
 * Lets Node run our TypeScript as it stands, without a build: `node --import ./tests/helpers/typescript.mjs script.ts`.
 * Node strips the types itself; what is added is what the bundler does otherwise: `@shared` and `@resources`, and JSON.
 */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)
const ours = /^@(shared|resources)\//

registerHooks({
  resolve: (specifier, context, next) =>
    ours.test(specifier) ? next(new URL(specifier.slice(1), root).href, context) : next(specifier, context),
  load: (url, context, next) =>
    url.startsWith(root.href) && url.endsWith('.json') && !url.includes('/node_modules/')
      ? {
          format: 'module',
          source: `export default ${readFileSync(fileURLToPath(url), 'utf8')}`,
          shortCircuit: true,
        }
      : next(url, context),
})

import { defineConfig } from '@playwright/test'

/** The journeys: the built app, driven as a person would. `npm test` builds first; alone, run `npm run build` before. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/support/global-setup.ts',
  workers: 2,
  timeout: 60_000,
  // A busy machine may make one journey late: it is tried once more, and named as flaky, not hidden.
  retries: 1,
  expect: { timeout: 10_000 },
  use: { trace: 'retain-on-failure' },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
})

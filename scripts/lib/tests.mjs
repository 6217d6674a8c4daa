import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { nodeForPackhorse, withOurPrograms } from './node24.mjs'
import { inProject } from './project.mjs'
import { run } from './run.mjs'

const results = inProject('test-results')

const read = (name) => {
  const path = inProject('test-results', name)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

const runTool = (tool, args) =>
  run(nodeForPackhorse(), [inProject('node_modules', tool), ...args], { env: withOurPrograms() })

/** A tool that failed without a failed test (it could not start, a file did not load) counts as one failure. */
const count = (code, passed, failed) => ({ passed, failed: code !== 0 && failed === 0 ? 1 : failed })

const vitest = async (name, extra) => {
  const code = await runTool('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${inProject('test-results', name)}`,
    ...extra,
  ])
  const told = read(name)
  return count(code, told?.numPassedTests ?? 0, told?.numFailedTests ?? 0)
}

const playwright = async () => {
  const code = await runTool('@playwright/test/cli.js', ['test'])
  const told = read('e2e.json')?.stats
  const secondTry = told?.flaky ?? 0
  return { ...count(code, (told?.expected ?? 0) + secondTry, told?.unexpected ?? 0), secondTry }
}

const clear = () => {
  rmSync(results, { recursive: true, force: true })
  mkdirSync(results, { recursive: true })
}

/** Everything but the long runs. Answers how many passed and failed, and how many journeys passed only at the second try. */
export const runAllTests = async () => {
  clear()
  const unit = await vitest('unit.json', [])
  const journeys = await playwright()
  return {
    passed: unit.passed + journeys.passed,
    failed: unit.failed + journeys.failed,
    secondTry: journeys.secondTry,
  }
}

/** The long runs: kills, corpora, hostile input. */
export const runSoak = () => {
  clear()
  return vitest('soak.json', ['--config', inProject('vitest.soak.config.ts')])
}

/** The last line, alone: what a person and a machine both look for. */
export const summary = ({ passed, failed }) => `${passed} passed, ${failed} failed`

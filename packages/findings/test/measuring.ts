/** Runs as they come in the world, drawn by chance: for the tests and the bench. */
import fc from 'fast-check'
import type { Finding } from '../src/finding.ts'
import type { KeptRun } from '../src/follow.ts'

const finding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom('xss', 'sql', 'headers'),
  place: fc.constantFrom('/a', '/b', '/c?q'),
  gravity: fc.constantFrom('高', '中', '低', '情報'),
  title: fc.constantFrom('one', 'two'),
  detail: fc.constant(''),
  mend: fc.constant(''),
  cwe: fc.constantFrom(79, undefined),
})

const run: fc.Arbitrary<Omit<KeptRun, 'digest'>> = fc.record({
  tool: fc.constantFrom('wapiti', 'ZAP'),
  version: fc.constant(''),
  target: fc.constantFrom('https://a.example.jp', 'https://b.example.jp'),
  at: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
  findings: fc.array(finding, { maxLength: 5 }),
  takenAt: fc.integer({ min: 0, max: 20 }),
})

/** Several runs; each result has its own digest. */
export const histories: fc.Arbitrary<readonly KeptRun[]> = fc
  .array(run, { maxLength: 12 })
  .map((all) => all.map((one, n) => ({ ...one, digest: `run-${n}` })))

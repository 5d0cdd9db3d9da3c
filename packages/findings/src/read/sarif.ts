import type { Gravity } from '@zeimori/records'
import type { Finding, Read, Run } from '../finding.ts'
import { cweOf, isThing, momentIn, textIn, thingIn, thingsIn, type Thing } from './thing.ts'

const byLevel: ReadonlyMap<string, Gravity> = new Map([
  ['error', '高'],
  ['warning', '中'],
  ['note', '低'],
  ['none', '情報'],
])

/** SARIF 2.1.0, as code scanners write it. (OASIS, 3.14) */
export function readSarif(log: Thing): Read {
  const runs = thingsIn(log, 'runs')
  const failed = runs
    .flatMap((run) => thingsIn(run, 'invocations'))
    .some((one) => one['executionSuccessful'] === false)
  if (failed) return { ok: false, problem: 'unfinished' }
  // Without results a run says nothing of what it looked at: it may only have been prepared.
  if (runs.some((run) => !Array.isArray(run['results'])))
    return { ok: false, problem: 'unfinished' }
  return { ok: true, runs: runs.map(runOf) }
}

function runOf(run: Thing): Run {
  const driver = thingIn(thingIn(run, 'tool'), 'driver')
  const rules = new Map(thingsIn(driver, 'rules').map((rule) => [textIn(rule, 'id'), rule]))
  const [invocation = {}] = thingsIn(run, 'invocations')
  const [origin = {}] = thingsIn(run, 'versionControlProvenance')
  return {
    tool: 'SARIF',
    version: `${textIn(driver, 'name')} ${textIn(driver, 'version')}`.trim(),
    // Two scanners that write SARIF are not alike.
    target: [textIn(driver, 'name'), textIn(origin, 'repositoryUri')]
      .filter((part) => part !== '')
      .join(' '),
    at: momentIn(textIn(invocation, 'endTimeUtc')),
    findings: thingsIn(run, 'results')
      .filter((result) => !isSuppressed(result) && isFinding(result))
      .map((result) => findingOf(result, rules)),
  }
}

const isSuppressed = (result: Thing): boolean =>
  thingsIn(result, 'suppressions').some((one) => ['', 'accepted'].includes(textIn(one, 'status')))

const isFinding = (result: Thing): boolean => ['', 'fail'].includes(textIn(result, 'kind'))

function findingOf(result: Thing, rules: ReadonlyMap<string, Thing>): Finding {
  const id = textIn(result, 'ruleId') || textIn(thingIn(result, 'rule'), 'id')
  const rule = rules.get(id) ?? {}
  const title = textIn(thingIn(rule, 'shortDescription'), 'text') || textIn(rule, 'name') || id
  return {
    rule: id,
    place: placeIn(result),
    gravity: gravityOf(result, rule),
    title,
    detail: textIn(thingIn(result, 'message'), 'text'),
    mend: textIn(thingIn(rule, 'help'), 'text'),
    cwe: cweIn(rule),
  }
}

/** The file and what the tool says identifies the finding there: lines move with every change of a file. */
function placeIn(result: Thing): string {
  const [first = {}] = thingsIn(result, 'locations')
  const physical = thingIn(first, 'physicalLocation')
  const file = textIn(thingIn(physical, 'artifactLocation'), 'uri')
  const prints = thingIn(result, 'partialFingerprints')
  const print = Object.keys(prints)
    .sort()
    .map((name) => textIn(prints, name))
    .join(' ')
  const line = textIn(thingIn(physical, 'region'), 'startLine')
  return [file, print === '' ? line : print].filter((part) => part !== '').join(' ')
}

function gravityOf(result: Thing, rule: Thing): Gravity {
  const score = Number(textIn(thingIn(rule, 'properties'), 'security-severity') || Number.NaN)
  if (!Number.isNaN(score)) return score >= 7 ? '高' : score >= 4 ? '中' : score > 0 ? '低' : '情報'
  const level =
    textIn(result, 'level') || textIn(thingIn(rule, 'defaultConfiguration'), 'level') || 'warning'
  return byLevel.get(level) ?? '中'
}

function cweIn(rule: Thing): number | undefined {
  const tags = thingIn(rule, 'properties')['tags']
  const cwe = Array.isArray(tags)
    ? tags.find((tag: unknown) => typeof tag === 'string' && /cwe-\d+$/i.test(tag))
    : undefined
  return cweOf(String(cwe ?? ''))
}

export const isSarif = (value: unknown): value is Thing =>
  isThing(value) && Array.isArray(value['runs']) && textIn(value, 'version').startsWith('2.1')

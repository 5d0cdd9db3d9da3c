import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { foundProblem, wrongUse } from './failure.ts'
import { isOwnerOnly } from './owner-only.ts'
import type { Settings } from './settings.ts'

/**
 * The key that signs releases: the one that the settings name, or one of this installation's own, made on
 * first use. Nobody else on the machine may read it.
 */
export function releaseKey(file: string, mayMake: boolean): KeyObject {
  if (!existsSync(file)) {
    if (!mayMake)
      throw wrongUse(`署名の鍵 ${file} がありません。ZEIMORI_RELEASE_KEY をたしかめてください。`)
    makeKey(file)
  }
  if (!isOwnerOnly(file))
    throw wrongUse(
      `署名の鍵 ${file} を、ほかの人も読めるようになっています。chmod 600 ${file} としてください。`,
    )
  const key = readKey(file)
  if (key?.asymmetricKeyType !== 'ed25519')
    throw wrongUse(`${file} は Ed25519 の秘密鍵（PEM）ではありません。`)
  return key
}

/** The key that this installation's site was signed with. @throws a problem where there is none */
export const siteKey = ({ dataDir, releaseKey: named }: Settings): KeyObject =>
  releaseKey(named ?? join(dataDir, 'release-key.pem'), false)

function makeKey(file: string): void {
  const { privateKey } = generateKeyPairSync('ed25519')
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    // Put in place whole: somebody else may be looking for it, or making it, at this moment.
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
    try {
      linkSync(draft, file)
    } finally {
      rmSync(draft)
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    // Somebody else has just made it.
    if (code !== 'EEXIST')
      throw foundProblem(
        `署名の鍵を ${file} に作れません（${code}）。場所と権限をたしかめてください。`,
      )
  }
}

function readKey(file: string): KeyObject | undefined {
  try {
    return createPrivateKey(readFileSync(file))
  } catch {
    return undefined
  }
}

/** 「2026-11-22T09:00:00Z」 */
const instant = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')

/** The time that the environment gives for builds that are to be the same to the byte. */
export function givenTime(
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const text = environment['SOURCE_DATE_EPOCH']
  if (text === undefined) return undefined
  if (!/^\d{1,11}$/.test(text))
    throw wrongUse('SOURCE_DATE_EPOCH は、1970年からの秒数で書いてください。')
  return instant(Number(text) * 1000)
}

/** What was signed and when, a line each; the last line is the newest. */
type Issue = { readonly issued: string; readonly release: string; readonly state: string }

const oneDay = 24 * 60 * 60 * 1000
const recordOf = (dataDir: string): string => join(dataDir, 'releases.jsonl')

/**
 * When a release is signed. What was signed last, and is the same to the byte, keeps its time for a day: so
 * the same input gives the same site. Everything else is signed now, and never before what came last.
 */
export function issueTime(
  dataDir: string,
  release: { readonly release: string; readonly state: string },
  now: number,
  when: 'now' | 'if-changed',
): string {
  const last = lastIssue(dataDir)
  const isSame = last?.release === release.release && last.state === release.state
  if (
    when === 'if-changed' &&
    last !== undefined &&
    isSame &&
    now - Date.parse(last.issued) < oneDay
  )
    return last.issued
  const issued = instant(Math.max(now, last === undefined ? 0 : Date.parse(last.issued) + 1_000))
  const line: Issue = { issued, ...release }
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    appendFileSync(recordOf(dataDir), `${JSON.stringify(line)}\n`, { mode: 0o600 })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw foundProblem(
      `発行の記録を ${recordOf(dataDir)} に書けません（${code}）。ZEIMORI_DATA_DIR をたしかめてください。`,
    )
  }
  return issued
}

function lastIssue(dataDir: string): Issue | undefined {
  const file = recordOf(dataDir)
  if (!existsSync(file)) return undefined
  const line = readFileSync(file, 'utf8').trim().split('\n').pop() ?? ''
  try {
    const { issued, release, state }: Partial<Issue> = JSON.parse(line)
    if (issued === undefined || release === undefined || Number.isNaN(Date.parse(issued)))
      return undefined
    return { issued, release, state: state ?? '' }
  } catch {
    throw foundProblem(`発行の記録 ${file} の最後の行を読めません。行をたしかめてください。`)
  }
}

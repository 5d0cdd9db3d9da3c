import { mostFindings, type Read } from '../finding.ts'
import { readLynis } from './lynis.ts'
import { readNmap } from './nmap.ts'
import { isOwnScan, readOwnScan } from './own-scan.ts'
import { isSarif, readSarif } from './sarif.ts'
import { isSqlmapCsv, readSqlmapCsv } from './sqlmap.ts'
import { flattened, readTestssl } from './testssl.ts'
import { isThing } from './thing.ts'
import { readWapiti } from './wapiti.ts'
import { readZap } from './zap.ts'

/**
 * Reads the result of a tool, whichever it is: the content says so, never the file's name.
 * A result that is cut off, or that the tool did not finish, is no result: what is missing in it is not mended.
 */
export function readResult(text: string): Read {
  const read = readKind(text.replace(/^\uFEFF/, ''))
  if (!read.ok) return read
  const { runs } = read
  if (runs.length === 0 || runs.some(({ target }) => target === ''))
    return { ok: false, problem: 'broken' }
  const many = runs.reduce((sum, { findings }) => sum + findings.length, 0)
  return many > mostFindings ? { ok: false, problem: 'too-much' } : read
}

function readKind(text: string): Read {
  if (/^\s*<\?xml|^\s*<nmaprun|^\s*<!DOCTYPE nmaprun/.test(text)) return readNmap(text)
  if (/^#?\s*Lynis Report|^report_version_major=/im.test(text)) return readLynis(text)
  if (isSqlmapCsv(text)) return readSqlmapCsv(text)
  if (!/^\s*[[{]/.test(text)) return { ok: false, problem: 'unknown-kind' }
  const value = parsed(text)
  return value === undefined ? { ok: false, problem: 'broken' } : readJson(value)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readJson(value: unknown): Read {
  if (Array.isArray(value))
    return value.some((one: unknown) => isThing(one) && 'severity' in one && 'finding' in one)
      ? readTestssl(value)
      : { ok: false, problem: 'unknown-kind' }
  if (!isThing(value)) return { ok: false, problem: 'unknown-kind' }
  if (isOwnScan(value)) return readOwnScan(value)
  if (isSarif(value)) return readSarif(value)
  if (Array.isArray(value['scanResult'])) return readTestssl(flattened(value))
  if (isThing(value['vulnerabilities']) && isThing(value['infos'])) return readWapiti(value)
  if (Array.isArray(value['site'])) return readZap(value)
  return { ok: false, problem: 'unknown-kind' }
}

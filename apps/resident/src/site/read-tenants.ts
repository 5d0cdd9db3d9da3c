import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { 市区町村を探す } from '@zeimori/municipalities'
import { readFormLayout } from '@zeimori/papers'
import { tenantProblem } from '../tenant/problem-text.ts'
import { listOf, tested } from '../tenant/reader.ts'
import { rates as ratesReader, type Rates } from '../tenant/read-rates.ts'
import { readJson, readSettings, type SettingsProblem } from '../tenant/read-settings.ts'
import type { TenantSettings } from '../tenant/settings.ts'
import { unsettled, type Tenant } from '../tenant/tenant.ts'

/** What is wrong, in which file, under which key. */
export type TenantProblem = SettingsProblem & { readonly file: string }

export type ReadTenants =
  | { readonly ok: true; readonly tenants: readonly Tenant[] }
  | { readonly ok: false; readonly problems: readonly TenantProblem[] }

const entries = listOf(
  tested('', tenantProblem.entry, (value) =>
    typeof value === 'string' && /^(?:\d{6}|[\w.-]+(?:\/[\w.-]+)*\.json)$/.test(value)
      ? value
      : undefined,
  ),
  2_000,
)

/**
 * Reads the list of the municipalities of a site. Each entry is a municipality's number, or the name of its
 * file beside the list. All that is wrong in all files is said at once.
 */
export async function readTenants(file: string): Promise<ReadTenants> {
  const problems: TenantProblem[] = []
  const list = parsed(resolve(file), (text) => readJson(text, entries), problems)
  const tenants: Tenant[] = []
  for (const entry of list ?? []) {
    const tenant = /^\d{6}$/.test(entry)
      ? await numbered(entry, file, problems)
      : await settled(join(dirname(resolve(file)), entry), problems)
    if (tenant === undefined) continue
    const { 番号 } = tenant.団体
    if (tenants.some(({ 団体 }) => 団体.番号 === 番号))
      problems.push({ file, key: entry, text: tenantProblem.twice(番号) })
    tenants.push(tenant)
  }
  if (list?.length === 0) problems.push({ file, key: '', text: tenantProblem.nobody })
  return problems.length === 0 ? { ok: true, tenants } : { ok: false, problems }
}

async function numbered(
  code: string,
  file: string,
  problems: TenantProblem[],
): Promise<Tenant | undefined> {
  const 団体 = await 市区町村を探す(code)
  if (団体 !== undefined) return unsettled(団体)
  problems.push({ file, key: code, text: tenantProblem.noMunicipality(code) })
  return undefined
}

/** A municipality with a file of settings. */
async function settled(file: string, problems: TenantProblem[]): Promise<Tenant | undefined> {
  const settings = parsed(file, readSettings, problems)
  if (settings === undefined) return undefined
  const base = await numbered(settings.code, file, problems)
  return (
    base && {
      ...base,
      settings,
      rates: readRates(file, settings, problems),
      ownForm: readOwnForm(file, settings, problems),
    }
  )
}

function readRates(
  file: string,
  { rates, code }: TenantSettings,
  problems: TenantProblem[],
): Rates | undefined {
  if (rates === undefined) return undefined
  const place = join(dirname(file), rates)
  const read = parsed(place, (text) => readJson(text, ratesReader), problems)
  if (read !== undefined && read.code !== code)
    problems.push({ file: place, key: 'code', text: tenantProblem.otherCode(code, rates) })
  return read
}

const largestForm = 2 * 1024 * 1024

function readOwnForm(
  file: string,
  { ownForm }: TenantSettings,
  problems: TenantProblem[],
): Tenant['ownForm'] {
  if (ownForm === undefined) return undefined
  const [pdfFile, layoutFile] = [ownForm.pdf, ownForm.layout].map((name) =>
    join(dirname(file), name),
  )
  const pdf = bytesOf(pdfFile ?? '', problems)
  if (pdf !== undefined && !(pdf.length <= largestForm && isPdf(pdf)))
    problems.push({ file: pdfFile ?? '', key: '', text: tenantProblem.pdf })
  const layout = bytesOf(layoutFile ?? '', problems)
  if (pdf === undefined || layout === undefined) return undefined
  try {
    const parsedLayout: unknown = JSON.parse(new TextDecoder().decode(layout))
    const read = readFormLayout(parsedLayout)
    if (!read.ok)
      problems.push(...faultsOf(read).map((text) => ({ file: layoutFile ?? '', key: '', text })))
    return { pdf, layout: parsedLayout }
  } catch {
    problems.push({ file: layoutFile ?? '', key: '', text: tenantProblem.layout })
    return undefined
  }
}

/** The first few faults: one slip in the measures makes a hundred. */
const faultsOf = (read: Extract<ReturnType<typeof readFormLayout>, { ok: false }>) =>
  [
    ...read.shape.map((path) => tenantProblem.layoutShape(path)),
    ...read.problems.map((one) => tenantProblem.layoutField(one.field, one.code)),
  ].slice(0, 8)

const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'

function bytesOf(file: string, problems: TenantProblem[]): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch {
    problems.push({ file, key: '', text: tenantProblem.unreadable(file) })
    return undefined
  }
}

type Parsed<T> =
  | { readonly ok: true; readonly settings: T }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] }

function parsed<T>(
  file: string,
  read: (text: string) => Parsed<T>,
  problems: TenantProblem[],
): T | undefined {
  const bytes = bytesOf(file, problems)
  if (bytes === undefined) return undefined
  const result = read(new TextDecoder().decode(bytes))
  if (result.ok) return result.settings
  problems.push(...result.problems.map((problem) => ({ ...problem, file })))
  return undefined
}

import { createHash, randomUUID } from 'node:crypto'
import type { Inspected, Verdict } from '@zeimori/attachments'
import type { ListSheet, TemplateProblem } from '@zeimori/documents'
import { keepOwnImport } from '@zeimori/store'
import { storedText } from '../../own-import/stored.ts'
import { tenantName } from '../../tenants/tenant-names.ts'
import type { Act } from '../act.ts'
import { notValid } from './decide.ts'

/** A municipality's Excel file that was looked at, scanned and read. */
export type FileRead = {
  readonly tenant: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly inspected: Inspected
  /** What the scanner said; undefined where there is none. */
  readonly verdict: Verdict | undefined
  /** What is done with what no scanner looked at. */
  readonly unscanned: 'refuse' | 'quarantine'
  /** Undefined where it was not read, for something else stood against it. */
  readonly read:
    | { readonly ok: true; readonly value: readonly ListSheet[] }
    | { readonly ok: false; readonly problem: TemplateProblem }
    | undefined
}

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * Whether a file may be read at all. Without a scanner it is where files without one are taken into quarantine: nobody
 * gets the file from here, only its words are kept.
 */
export function fileProblem({
  inspected,
  verdict,
  unscanned,
}: Pick<FileRead, 'inspected' | 'verdict' | 'unscanned'>): string | undefined {
  if (!inspected.ok)
    return inspected.problem === 'type' ? 'import-type' : `attachment-${inspected.problem}`
  if (inspected.type !== excel) return 'import-type'
  if (verdict?.kind === 'infected') return 'attachment-infected'
  return verdict?.kind !== 'clean' && unscanned === 'refuse' ? 'attachment-unscanned' : undefined
}

/** Keeps what was read of a municipality's Excel file, until somebody accepts it. Its requirements stay as they are. */
export const prepareImport: Act<FileRead, { readonly id: string }> = {
  permission: 'requirement.prepare',
  action: 'requirement.prepare',
  tenantOf: ({ tenant }) => tenant,
  dangerous: false,
  run: async (within, given, caller, now) => {
    const { tenant, bytes, read, verdict } = given
    const id = randomUUID()
    const what = { kind: 'requirement', id: 'own', count: bytes.length }
    const refuse = (rule: string) => ({ ok: false, refusal: notValid('file', rule), what }) as const
    if ((await tenantName(within, tenant)) === undefined)
      return { ok: false, refusal: { code: 'not-found' }, what }
    const problem = fileProblem(given)
    if (problem !== undefined) return refuse(problem)
    if (read === undefined) return refuse('import-type')
    if (!read.ok) return refuse('import-unreadable')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await keepOwnImport(within, {
      tenant,
      id,
      name: given.name,
      sha256,
      scanned: verdict?.kind === 'clean',
      sheets: storedText(read.value),
      prepared_by: caller.id,
      prepared_name: caller.name,
      prepared_at: now,
    })
    return { ok: true, result: { id }, what, changes: { sha256: { before: null, after: sha256 } } }
  },
}

import { createHash } from 'node:crypto'
import { readResult, type Run } from '@zeimori/findings'
import { canonicalJson } from '@zeimori/records'
import type { Act } from '../act.ts'

/** What came of taking in. */
export type TakenIn = {
  readonly runs: readonly Run[]
  /** How many of them were there already: nothing has changed by them. */
  readonly known: number
}

/** The result of a tool, as it wrote it. */
type Given = { readonly text: string }

/** Takes in what a diagnosis found. The same result again changes nothing. (S42) */
export const takeInResults: Act<Given, TakenIn> = {
  permission: 'finding.work',
  action: 'finding.take-in',
  tenantOf: () => undefined,
  dangerous: false,
  run: async (within, { text }, caller, now) => {
    const digest = createHash('sha256').update(text).digest('hex')
    const what = { kind: 'diagnosis-result', id: digest.slice(0, 16) }
    const read = readResult(text)
    if (!read.ok) {
      const rule = `finding-${read.problem}`
      return { ok: false, refusal: { code: 'not-valid', field: 'file', rule }, what }
    }
    let known = 0
    for (const run of read.runs) {
      const { numInsertedOrUpdatedRows = 0n } = await within
        .insertInto('diagnosis_result')
        .values({
          digest: digestOf(run),
          tool: run.tool,
          version: run.version,
          target: run.target,
          at: run.at === undefined ? null : new Date(run.at),
          findings: JSON.stringify(run.findings),
          taken_by: caller.id,
          taken_name: caller.name,
          taken_at: now,
        })
        .onConflict((conflict) => conflict.column('digest').doNothing())
        .executeTakeFirstOrThrow()
      if (numInsertedOrUpdatedRows === 0n) known += 1
    }
    const found = read.runs.reduce((sum, { findings }) => sum + findings.length, 0)
    return {
      ok: true,
      result: { runs: read.runs, known },
      what: { ...what, count: found },
      changes: {
        results: { before: null, after: String(read.runs.length) },
        known: { before: null, after: String(known) },
      },
    }
  },
}

/** Of what the result says and nothing of when it is taken in. */
const digestOf = ({ tool, version, target, at, findings }: Run): string =>
  createHash('sha256')
    .update(
      canonicalJson({
        tool,
        version,
        target,
        at: at ?? null,
        findings: findings.map(({ cwe, ...one }) => ({ ...one, cwe: cwe ?? null })),
      }),
    )
    .digest('hex')

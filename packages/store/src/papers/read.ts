import { asPaper, paperState, type PaperName, type PaperState } from '@zeimori/records'
import type { Within } from '../within.ts'

/** Something that happened to a version of a paper. */
export type PaperEvent = {
  readonly number: number
  readonly kind: Exclude<PaperState, 'made'>
  readonly reason: string
  readonly day: string | null
  readonly receiver: string
  readonly byId: string
  readonly by: string
  readonly at: Date
}

/** A version of a paper, without what it says. */
export type PaperVersion = {
  readonly id: string
  readonly tenant: string
  readonly tenantName: string
  readonly name: PaperName
  readonly period: string
  readonly number: number
  readonly digest: string
  readonly reason: string
  readonly madeById: string
  readonly madeBy: string
  readonly madeAt: Date
  readonly steps: readonly PaperEvent[]
  readonly state: PaperState
}

/** The versions of papers that somebody may see, the newest first: all, a municipality's, or one of them. */
export async function readPapers(
  within: Within,
  only: { readonly id?: string; readonly tenant?: string } = {},
): Promise<readonly PaperVersion[]> {
  let rows = within
    .selectFrom('paper')
    .innerJoin('tenant', 'tenant.id', 'paper.tenant')
    .select([
      'paper.id',
      'paper.tenant',
      'tenant.name as tenantName',
      'paper.name',
      'paper.period',
      'paper.number',
      'paper.digest',
      'paper.reason',
      'paper.made_by',
      'paper.made_name',
      'paper.made_at',
    ])
    .orderBy('paper.made_at', 'desc')
    .orderBy('paper.id')
  let steps = within.selectFrom('paper_step').selectAll().orderBy('number')
  if (only.id !== undefined) {
    rows = rows.where('paper.id', '=', only.id)
    steps = steps.where('paper', '=', only.id)
  }
  if (only.tenant !== undefined) {
    rows = rows.where('paper.tenant', '=', only.tenant)
    steps = steps.where('tenant', '=', only.tenant)
  }
  const events = Map.groupBy(await steps.execute(), ({ paper }) => paper)
  return (await rows.execute()).flatMap((row): readonly PaperVersion[] => {
    const name = asPaper(row.name)
    // What another version of the product called otherwise is none of this one's papers.
    if (name === undefined) return []
    const happened = events.get(row.id) ?? []
    return [
      {
        id: row.id,
        tenant: row.tenant,
        tenantName: row.tenantName,
        name,
        period: row.period,
        number: row.number,
        digest: row.digest,
        reason: row.reason,
        madeById: row.made_by,
        madeBy: row.made_name,
        madeAt: row.made_at,
        steps: happened.map((step) => ({
          number: step.number,
          kind: step.kind,
          reason: step.reason,
          day: step.day,
          receiver: step.receiver,
          byId: step.by_id,
          by: step.by_name,
          at: step.at,
        })),
        state: paperState(happened),
      },
    ]
  })
}

/** What a version says, and what a person wrote into it: JSON both. */
export const readPaperText = (within: Within, id: string) =>
  within
    .selectFrom('paper')
    .select(['judged', 'report', 'digest'])
    .where('id', '=', id)
    .executeTakeFirst()

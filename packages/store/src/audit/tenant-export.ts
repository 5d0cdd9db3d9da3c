import type { Checkpoint } from '@zeimori/records'
import type { Store } from '../connect/open.ts'
import { forProvider, forTenant } from '../within.ts'
import { archiveLine } from './archive.ts'
import { pathsOf } from './proofs.ts'

const page = 500

/**
 * A municipality's own records, each with the proof that it is in the log that the checkpoint signed: a
 * line `{"hash":…,"record":…,"index":…,"path":[…]}`. The database shows no other's record to this.
 */
export async function* tenantLines(
  store: Store,
  tenant: string,
  { from, to }: { readonly from: Date; readonly to: Date },
  { size }: Checkpoint,
): AsyncGenerator<string> {
  for (let after = 0; ;) {
    const start = after
    const rows = await forTenant(store, tenant, (within) =>
      within
        .selectFrom('audit_record')
        .select(['seq', 'text', 'hash'])
        .where('at', '>=', from)
        .where('at', '<', to)
        .where('seq', '>', start)
        .where('seq', '<=', size)
        .orderBy('seq')
        .limit(page)
        .execute(),
    )
    const last = rows.at(-1)
    if (last === undefined) return
    const indexes = rows.map(({ seq }) => seq - 1)
    const paths = await forProvider(store, (within) => pathsOf(within, indexes, size))
    yield rows
      .map((row, n) => {
        const proof = JSON.stringify({ index: row.seq - 1, path: paths[n] }).slice(1)
        return `${archiveLine(row).slice(0, -1)},${proof}\n`
      })
      .join('')
    after = last.seq
  }
}

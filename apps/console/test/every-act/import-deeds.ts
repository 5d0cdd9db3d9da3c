import { randomUUID } from 'node:crypto'
import { writeXlsx } from 'hucre/xlsx'
import { mappingOf, queryOf } from '../../src/own-import/mapping.ts'
import { planOf } from '../../src/own-import/plan.ts'
import { storedText } from '../../src/own-import/stored.ts'
import type { Deed, Sent, Stage } from './deed.ts'

const rows = (number: string): readonly (readonly string[])[] => [
  ['番号', '求めていること'],
  [number, 'ためし'],
]

async function upload({ fresh }: Stage): Promise<Sent> {
  const bytes = await writeXlsx({
    sheets: [{ name: 'ためし', rows: rows(fresh).map((row) => [...row]) }],
  })
  return { file: new File([Uint8Array.from(bytes)], 'a.xlsx') }
}

/** A file that waits, with what accepting it sends. */
async function waiting({ services, tenant, fresh }: Stage): Promise<Sent> {
  const id = randomUUID()
  const sheet = {
    name: 'ためし',
    hiddenColumns: [],
    rows: rows(fresh).map((cells, i) => ({
      row: i + 1,
      hidden: false,
      cells: cells.map((text, column) => ({ column, text })),
    })),
  }
  await services.store.db.deleteFrom('own_import').where('tenant', '=', tenant).execute()
  await services.store.db
    .insertInto('own_import')
    .values({
      tenant,
      id,
      name: 'a.xlsx',
      sha256: 'a'.repeat(64),
      scanned: true,
      sheets: storedText([sheet]),
      prepared_by: 'x',
      prepared_name: 'ためし',
      prepared_at: services.now(),
    })
    .execute()
  const mapping = mappingOf({}, [sheet])
  const { digest } = planOf(sheet, mapping, [], tenant)
  return { fields: { tenant, id, digest, ...Object.fromEntries(queryOf(mapping)) } }
}

/** What is done with a municipality's Excel file. */
export const importDeeds: Readonly<Record<string, Deed>> = {
  '/tenants/:tenant/requirements/import': { action: 'requirement.prepare', ready: upload },
  '/tenants/:tenant/requirements/import/accept': { action: 'requirement.import', ready: waiting },
  '/tenants/:tenant/requirements/import/drop': { action: 'requirement.drop', ready: waiting },
}

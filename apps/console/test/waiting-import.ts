import { randomUUID } from 'node:crypto'
import type { ListSheet } from '@zeimori/documents'
import { writeOwnRequirements } from '@zeimori/store'
import { storedText } from '../src/own-import/stored.ts'
import type { Services } from '../src/services.ts'

const long =
  '庁舎の出入口の鍵は二人で管理し、だれがいつ開け閉めしたかを台帳に残すこと。\n休日は警備の会社に任せてよい。'

const sheetOf = (name: string, rows: readonly (readonly string[])[]): ListSheet => ({
  name,
  hiddenColumns: [],
  rows: rows.map((cells, i) => ({
    row: i + 1,
    hidden: false,
    cells: cells.map((text, column) => ({ column, text })),
  })),
})

const head = ['番号', '要件の名前', '求めていること', '確かめる間隔']

/**
 * A municipality's file that waits to be imported: what its first sheet says is new, changed and the same; its second
 * is full of mistakes. What stands in the ledger already is written, too.
 */
export async function waitingImport({ store, now }: Services, tenant: string): Promise<void> {
  const known = {
    tenant,
    requirement: 'own-1',
    number: '物理-1',
    title: '庁舎の鍵',
    section: '要綱 第3条',
    wording: '鍵は二人で管理すること。',
    entry: '管理した日と二人の名前',
    theme: 'physical',
    control: '',
    cadence: 'yearly',
    responsible: 'organization',
    proof: 'record',
    retired: false,
  } as const
  await store.db
    .transaction()
    .execute((within) =>
      writeOwnRequirements(
        within,
        [known, { ...known, requirement: 'own-2', number: '', title: '庁舎の窓' }],
        'x',
        now().getTime(),
      ),
    )
  const sheets = [
    sheetOf('独自要件', [
      head,
      ['物理-1', '庁舎の鍵の管理', long, '四半期ごと'],
      ['物理-2', '庁舎の門', '夜は閉めること。', '公開前に1回'],
      [
        '契約-1',
        '個人情報を扱う人の名簿と、その変更の届け出',
        '変更の都度、名簿を出し直すこと。',
        '変更の都度',
      ],
    ]),
    sheetOf('まちがい', [head, ['1', '', 'あ', 'ときどき'], ['1', '窓', '', '年1回']]),
  ]
  await store.db
    .insertInto('own_import')
    .values({
      tenant,
      id: randomUUID(),
      name: '見本市 独自要件一覧（令和8年度）.xlsx',
      sha256: 'ab'.repeat(32),
      scanned: false,
      sheets: storedText(sheets),
      prepared_by: 'x',
      prepared_name: '見本 担当',
      prepared_at: now(),
    })
    .execute()
}

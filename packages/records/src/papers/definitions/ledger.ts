import { statusText } from '../../ledger/status.ts'
import { checkSheet, unchosen } from '../../reports/ledger/check-sheet.ts'
import type { FormLedger, FormLine } from '../../reports/ledger/form-ledger.ts'
import type { LedgerForm } from '../../reports/ledger/forms.ts'
import { refsOf } from '../../reports/ledger/refs.ts'
import { proofCells } from '../../reports/ledger/proof-cells.ts'
import { wholeLedger } from '../../reports/ledger/whole-ledger.ts'
import { whyOf } from '../../reports/ledger/why.ts'
import type { Section } from '../../reports/report.ts'
import type { Value } from '../../reports/value.ts'
import { paper, type PaperDefinition } from '../paper.ts'
import { evidenceTable } from '../parts/evidence.ts'
import { column, notes, pairs, tableOr, written } from '../parts/table.ts'
import { from, ofProduct } from '../traced.ts'

/** A form of the ledger without its own cover: every paper has one. */
const bodyOf = (make: LedgerForm['make'], ledger: FormLedger): readonly Section[] =>
  make(ledger).sections.filter(({ heading }) => heading !== '提出の情報')

const lineCells = (line: FormLine, ledger: FormLedger): readonly Value[] => {
  const of = from(...refsOf(line))
  return [
    of.text(line.row.id),
    of.text(line.wording),
    of.text(statusText[line.row.status]),
    of.text(whyOf(line.row, ledger)),
    ...proofCells(line.row.shown, ledger),
  ]
}

const lineColumns = [
  column('要件', 8),
  column('求められること', 18),
  column('状態', 5),
  column('理由', 14),
  column('確認日時', 8),
  column('確認方法', 7),
  column('版', 7),
  column('監査記録の番号', 5),
]

/** How many requirements stand in which way. */
const counts = (lines: readonly FormLine[]): readonly Section[] => {
  const statuses = [...new Set(lines.map(({ row }) => row.status))]
  return [
    pairs(
      '状態ごとの数',
      ...statuses.map((status) => {
        const these = lines.filter(({ row }) => row.status === status)
        return [statusText[status], from(...these.flatMap(refsOf)).number(these.length)] as const
      }),
    ),
  ]
}

/** セキュリティチェックシート. (F01) */
export const checkSheetPaper: PaperDefinition = paper({
  title: 'ウェブアプリケーションのセキュリティチェックシート',
  form: 'F01',
  lead: 'IPA「安全なウェブサイトの作り方」の項目ごとの対応です。運用開始までに出し、改修のたびに出し直します。',
  period: 'day',
  due: [{ kind: 'opening' }],
  orientation: 'landscape',
  judged: [],
  requirements: ['fujisawa-2-b', 'fujisawa-2-f', 'fujisawa-8-a', 'gyomu-3-4-b'],
  needs: ['ledger'],
  body: ({ ledger }) => {
    const open = unchosen(ledger)
    return {
      sections: bodyOf(checkSheet, ledger),
      lacks: open.length === 0 ? [] : [`選択できる証拠（まだ選べない項目 ${open.length}件）`],
    }
  },
})

/** 要件確認表. (F49) */
export const requirementTablePaper: PaperDefinition = paper({
  title: '要件確認表',
  form: 'F49',
  lead: 'すべての文書の要件と、状態・証拠です。公開の前と、年に一度出します。',
  period: 'day',
  due: [{ kind: 'opening' }, { kind: 'again', rule: { kind: 'months', count: 12 } }],
  orientation: 'landscape',
  judged: [],
  requirements: ['fujisawa-3-0-a', 'gyomu-3-4-b'],
  needs: ['ledger'],
  body: ({ ledger }) => ({ sections: bodyOf(wholeLedger, ledger), lacks: [] }),
})

/** セキュリティ対策提案書. (F14) */
export const proposal: PaperDefinition = paper({
  title: 'セキュリティ対策提案書（重要度別）',
  form: 'F14',
  lead: '業務の重要度と、それに見合う対策の提案です。公開の前に承認を受けます。',
  period: 'day',
  due: [{ kind: 'opening' }],
  orientation: 'landscape',
  judged: [
    { id: 'confidentiality', label: '機密性の重要度とその理由', needed: true },
    { id: 'integrity', label: '完全性の重要度とその理由', needed: true },
    { id: 'availability', label: '可用性の重要度とその理由', needed: true },
    { id: 'functions', label: '使う機能', needed: true },
    { id: 'cost', label: '可用性と費用の比較', needed: true },
  ],
  requirements: ['tochigi-2-7-a', 'tochigi-2-7-b', 'gyomu-3-2-b', 'gyomu-3-2-c', 'tochigi-1-4-a'],
  needs: ['ledger'],
  body: ({ ledger }, given) => {
    const byControl = Map.groupBy(
      ledger.lines.flatMap((line) => line.row.shown.map((shown) => ({ line, shown }))),
      ({ shown }) => shown.control,
    )
    return {
      sections: [
        ...written('重要度', [
          ['機密性', given['confidentiality']],
          ['完全性', given['integrity']],
          ['可用性', given['availability']],
          ['使う機能', given['functions']],
          ['可用性と費用の比較', given['cost']],
        ]),
        ...counts(ledger.lines),
        tableOr(
          '対策の一覧',
          [column('対策', 22), column('応える要件', 24), column('確かめ方', 9)],
          [...byControl].map(([control, these]) => {
            const of = from(...new Set(these.flatMap(({ line }) => refsOf(line))))
            const ways = new Set(these.map(({ shown }) => shown.way))
            return [
              of.text(ledger.controlName(control)),
              of.text([...new Set(these.map(({ line }) => line.row.id))].join('、')),
              of.text(
                [...ways]
                  .map((way) => ({ probe: '自動検査', record: '記録', attestation: '申告' })[way])
                  .join('、'),
              ),
            ]
          }),
          '対策の記録がありません。',
        ),
      ],
      lacks: [],
    }
  },
})

const measureRow = (name: string, what: string, state: Value): readonly Value[] => [
  ofProduct.text(name),
  ofProduct.text(what),
  state,
]

/** セキュリティ対策の公開資料. (F40) */
export const publicMeasures: PaperDefinition = paper({
  title: 'セキュリティ対策の公開資料',
  form: 'F40',
  lead: '広く公開する、対策のあらましです。版や設定の値は載せません。',
  period: 'day',
  due: [],
  orientation: 'portrait',
  judged: [],
  requirements: ['chiyoda-74-a', 'chiyoda-74-b', 'chiyoda-74-c', 'chiyoda-74-e', 'chiyoda-74-f'],
  needs: ['evidence'],
  body: ({ evidence }) => {
    const of = (...probes: readonly string[]): Value => {
      const these = evidence.filter(({ probe }) => probes.includes(probe))
      const refs = these.map(({ ref }) => ref)
      const good = these.length > 0 && these.every(({ outcome }) => outcome === 'pass')
      return from(...(refs.length === 0 ? (['all:evidence'] as const) : refs)).text(
        good
          ? '自動の検査で確かめています'
          : these.length === 0
            ? 'まだ検査していません'
            : '検査に合格していないものがあり、対応しています',
      )
    }
    return {
      sections: [
        tableOr(
          '対策',
          [column('項目', 10), column('行っていること', 26), column('いまの状態', 14)],
          [
            measureRow(
              '死活監視',
              '外の見張りが一分ごとにページを確かめ、止まれば知らせます。',
              of('watcher/rounds'),
            ),
            measureRow(
              '控え',
              '毎日、暗号化した控えを取り、戻す練習をします。',
              of('backup/age', 'backup/drill'),
            ),
            measureRow(
              '通信の暗号化',
              'TLS 1.2以上だけで通信します。',
              of('tls/versions', 'tls/certificate'),
            ),
            measureRow(
              '記録の保全',
              '操作の記録は書き換えられない形で残し、鎖でつなぎます。',
              of('database/append-only', 'database/audit-chain'),
            ),
            measureRow(
              '自治体ごとの壁',
              'ほかの自治体の情報には、データベースの守りで触れられません。',
              of('database/walls'),
            ),
            measureRow(
              '本人確認',
              '管理の画面は、すべての利用者に二つの確認を求めます。',
              of('accounts/two-factors'),
            ),
            measureRow(
              '住民の入力',
              '計算は住民の端末で行い、金額を送りません。',
              of('http/content-policy'),
            ),
          ],
          '',
        ),
        notes('お知らせ', 'この資料には、攻撃の手がかりになる版や設定の値を載せていません。'),
      ],
      lacks: [],
    }
  },
})

/** セキュリティポリシー適合確認表. (F51) */
export const policyFit: PaperDefinition = paper({
  title: '発注者のセキュリティポリシー適合確認表',
  form: 'F51',
  lead: '自治体自身のセキュリティポリシーから取り込んだ要件への適合です。公開の前と、年に一度確かめます。',
  period: 'day',
  due: [{ kind: 'opening' }, { kind: 'again', rule: { kind: 'months', count: 12 } }],
  orientation: 'landscape',
  judged: [
    { id: 'edition', label: '確かめたポリシーの版', needed: true },
    { id: 'checkedBy', label: '確認者', needed: true },
  ],
  requirements: ['tochigi-1-1-a'],
  needs: ['ledger'],
  body: ({ ledger }, given) => {
    const own = ledger.lines.filter(({ source }) => source === 'own')
    return {
      sections: [
        ...written('確認', [
          ['確かめたポリシーの版', given['edition']],
          ['確認者', given['checkedBy']],
        ]),
        tableOr(
          '条項ごとの適合',
          lineColumns,
          own.map((line) => lineCells(line, ledger)),
          'この自治体自身の要件は取り込まれていません。',
        ),
      ],
      lacks: own.length === 0 ? ['自治体のポリシーの取り込み（要件の台帳「自治体の要件」）'] : [],
    }
  },
})

const plan: readonly (readonly [title: string, probes: readonly string[]])[] = [
  ['未然の防止', ['code/', 'http/', 'tls/', 'files/', 'database/login']],
  ['早期の発見', ['watcher/', 'database/audit-chain', 'console/closed-doors']],
  ['拡大の防止', ['database/walls', 'database/append-only']],
  ['迅速な復旧', ['backup/']],
]

/** 障害対策書. (F15) */
export const failurePlan: PaperDefinition = paper({
  title: '障害対策書',
  form: 'F15',
  lead: '障害を防ぎ、早く見つけ、広げず、早く戻すための備えです。公開の前に出し、年に一度見直します。',
  period: 'day',
  due: [{ kind: 'opening' }, { kind: 'again', rule: { kind: 'months', count: 12 } }],
  orientation: 'portrait',
  judged: [
    { id: 'rto', label: '戻すまでの時間の目標（RTO）', needed: true },
    { id: 'rpo', label: '失ってよい時間の目標（RPO）', needed: true },
    { id: 'hardware', label: '機器の故障への備え', needed: true },
  ],
  requirements: ['gyomu-3-3-a', 'gyomu-3-3-b', 'gyomu-3-3-c', 'gyomu-3-3-d'],
  needs: ['evidence'],
  body: ({ evidence }, given) => ({
    sections: [
      ...written('目標', [
        ['戻すまでの時間の目標（RTO）', given['rto']],
        ['失ってよい時間の目標（RPO）', given['rpo']],
        ['機器の故障への備え', given['hardware']],
      ]),
      ...plan.map(([title, begins]) =>
        evidenceTable(
          title,
          evidence.filter(({ probe }) => begins.some((start) => probe.startsWith(start))),
        ),
      ),
    ],
    lacks: [],
  }),
})

import type { DiagnosisFact, FindingFact } from '../facts.ts'
import { paper, type PaperDefinition } from '../paper.ts'
import { column, pairs, tableOr, written } from '../parts/table.ts'
import { from } from '../traced.ts'

const states = { open: '未解決', missing: '再診断を一回待つ', gone: '解消' } as const

export const runTable = (runs: readonly DiagnosisFact[]) =>
  tableOr(
    '行った診断',
    [
      column('日時', 10),
      column('道具', 8),
      column('版', 6),
      column('対象', 16),
      column('指摘の数', 5),
    ],
    runs.map(({ ref, tool, version, target, at, count }) => {
      const of = from(ref)
      return [of.moment(at), of.text(tool), of.text(version), of.text(target), of.number(count)]
    }),
    '診断の結果は、まだ一つも取り込まれていません。',
  )

export const findingTable = (heading: string, findings: readonly FindingFact[], none: string) =>
  tableOr(
    heading,
    [
      column('深刻度', 4),
      column('指摘', 14),
      column('箇所', 13),
      column('CWE', 4),
      column('道具', 6),
      column('初めて見えた日時', 8),
      column('最後に見えた日時', 8),
      column('状態', 6),
      column('直し方', 14),
    ],
    findings.map((one) => {
      const of = from(...one.refs)
      return [
        of.text(one.gravity),
        of.text(one.title),
        of.text(one.place),
        of.text(one.cwe === undefined ? '' : String(one.cwe)),
        of.text(one.tool),
        of.moment(one.firstAt),
        of.moment(one.lastAt),
        of.text(states[one.state]),
        of.text(one.mend),
      ]
    }),
    none,
  )

/** 脆弱性診断結果報告. (F09) */
export const diagnosis: PaperDefinition = paper({
  title: '脆弱性診断結果報告',
  form: 'F09',
  lead: '行った診断と、見つかったもの・直したものです。公開の前と、改修・定期診断のたびに出します。',
  period: 'day',
  due: [{ kind: 'opening' }, { kind: 'again', rule: { kind: 'months', count: 3 } }],
  orientation: 'landscape',
  judged: [
    { id: 'performer', label: '実施者', needed: true },
    {
      id: 'remaining',
      label: '残っている指摘の理由と予定',
      hint: 'なければ「なし」と書きます。',
      needed: true,
    },
  ],
  requirements: [
    'tochigi-3-3-a',
    'tochigi-3-5-a',
    'tochigi-3-12-b',
    'chiyoda-68-a',
    'chiyoda-78-a',
    'fujisawa-3-8-a',
  ],
  needs: ['diagnoses', 'findings'],
  body: ({ diagnoses, findings, version }, given) => {
    const open = findings.filter(({ state }) => state !== 'gone')
    const of = from('all:diagnosis', ...diagnoses.map(({ ref }) => ref))
    return {
      sections: [
        pairs(
          '概要',
          ['対象の版', from('product:version').text(version)],
          ['診断の回数', of.number(diagnoses.length)],
          ['残っている指摘', of.number(open.length)],
          ['解消した指摘', of.number(findings.length - open.length)],
        ),
        runTable(diagnoses),
        findingTable('残っている指摘', open, '残っている指摘はありません。'),
        findingTable(
          '解消した指摘',
          findings.filter(({ state }) => state === 'gone'),
          '解消した指摘はありません。',
        ),
        ...written('記入', [
          ['実施者', given['performer']],
          ['残っている指摘の理由と予定', given['remaining']],
        ]),
      ],
      lacks: diagnoses.length === 0 ? ['診断の結果（./zeimori findings import）'] : [],
    }
  },
})

/** 重大脆弱性の作業日提示書. (F45) */
export const repairDays: PaperDefinition = paper({
  title: '重大脆弱性の作業日提示書',
  form: 'F45',
  lead: '重大な指摘を直す作業の日を、前もって示します。',
  period: 'day',
  due: [],
  orientation: 'landscape',
  judged: [
    { id: 'day', label: '作業日', needed: true },
    { id: 'work', label: '作業の内容', needed: true },
    { id: 'impact', label: '影響', needed: true },
  ],
  requirements: ['tochigi-3-12-a'],
  needs: ['findings'],
  body: ({ findings }, given) => ({
    sections: [
      findingTable(
        '直すもの（深刻度「高」）',
        findings.filter(({ gravity, state }) => gravity === '高' && state !== 'gone'),
        '深刻度「高」の指摘は残っていません。',
      ),
      ...written('作業', [
        ['作業日', given['day']],
        ['作業の内容', given['work']],
        ['影響', given['impact']],
      ]),
    ],
    lacks: [],
  }),
})

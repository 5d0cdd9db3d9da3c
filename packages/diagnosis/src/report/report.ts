import { value, type Report, type Row, type Value } from '@zeimori/records'
import type { Diagnosis } from '../diagnose.ts'
import { items, itemsByHand } from '../items/index.ts'

const { text, number, moment } = value

const cutTexts: Readonly<Record<NonNullable<Diagnosis['cut']>, string>> = {
  stopped: '途中で止められました。',
  'sign-in': '手順のとおりにログインできませんでした。',
  unreachable: '宛先が答えませんでした。',
}

/** Why a diagnosis was not done to the end; empty where it was. */
export const cutText = ({ cut }: Diagnosis): string => (cut === undefined ? '' : cutTexts[cut])

/** What came of one item, in a word. */
export function resultOf({ done, findings }: Diagnosis, letter: string): string {
  if (findings.some(({ item }) => item === letter)) return '検出'
  return done.some((one) => one === letter) ? '検出されず' : '未実施'
}

/** A diagnosis as a paper. */
export function diagnosisReport(diagnosis: Diagnosis): Report {
  const { target, consent, begun, ended, rate, pages, doors, findings, verdict, again } = diagnosis
  return {
    title: again ? 'ウェブ健康診断（再診断）' : 'ウェブ健康診断',
    subject: target,
    asOf: ended,
    orientation: 'landscape',
    sections: [
      {
        kind: 'pairs',
        heading: '結果',
        pairs: [
          { label: again ? '再診断した指摘の判定' : '行った項目の判定', value: text(verdict) },
          { label: '終わらなかったわけ', value: text(cutText(diagnosis)) },
          { label: '宛先', value: text(target) },
          { label: '同意', value: text(consent ? `${consent.by}（${consent.reason}）` : '') },
          { label: '始め', value: moment(begun) },
          { label: '終わり', value: moment(ended) },
          { label: '1秒あたりの要求（多くて）', value: number(rate) },
          { label: 'ページの数', value: number(pages) },
          { label: '入り口（フォームと、値のあるURL）の数', value: number(doors) },
          { label: '要求の数', value: number(diagnosis.evidence.length) },
        ],
      },
      {
        kind: 'table',
        heading: '項目',
        columns: [
          { label: '記号', width: 6, align: 'center' },
          { label: '項目', width: 40 },
          { label: '結果', width: 14, align: 'center' },
        ],
        rows: [...items, ...itemsByHand]
          .toSorted((a, b) => (a.letter < b.letter ? -1 : 1))
          .map(({ letter, name }) =>
            row([text(letter), text(name), text(resultOf(diagnosis, letter))]),
          ),
      },
      {
        kind: 'table',
        heading: '指摘',
        columns: [
          { label: '番号', width: 6, align: 'center' },
          { label: '項目', width: 6, align: 'center' },
          { label: 'パターン', width: 8, align: 'center' },
          { label: '危険度', width: 8, align: 'center' },
          { label: '場所', width: 20 },
          { label: '欄', width: 12 },
          { label: '見えたこと', width: 36 },
          { label: '直し方', width: 40 },
          { label: '証拠の番号', width: 12 },
        ],
        rows: findings.map((one, n) =>
          row([
            number(n + 1),
            text(one.item),
            text(one.pattern),
            text(one.risk),
            text(one.place),
            text(one.field),
            text(one.seen),
            text(mendingOf(one.item).join('\n')),
            text(one.evidence.join('、')),
          ]),
        ),
      },
      {
        kind: 'notes',
        heading: 'この診断について',
        notes: [
          '「ウェブ健康診断仕様」の項目のうち、「項目」の表で「未実施」でないものを行いました。全頁でなく抜き取りの基本診断で、見つからなくても脆弱性がないとは言えません。',
          '証拠（送ったもの・返ったもの）は、JSON の結果に、秘密を消して残ります。',
        ],
      },
    ],
  }
}

const row = (cells: readonly Value[]): Row => ({ kind: 'cells', cells })

/** How to mend what an item finds. */
export const mendingOf = (letter: string): readonly string[] =>
  items.find((one) => one.letter === letter)?.mending ?? []

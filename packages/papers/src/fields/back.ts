import type { Numbering } from './deductions.ts'
import { column, fieldsIn, numberColumn, type Field, type FieldRows } from './field.ts'

/** 10 総合譲渡・一時の三つの行と、その欄。 */
export const transferRows = [
  ['tanki', '総合譲渡（短期）'],
  ['choki', '総合譲渡（長期）'],
  ['ichiji', '一時'],
] as const
export const transferColumns = [
  ['shunyu', '収入金額'],
  ['keihi', '必要経費'],
  ['tokubetsu-kojo', '特別控除額'],
  ['sashihiki', '差引金額'],
] as const

/** 裏。6〜16 のうち、行の増えない欄。 */
export const back: readonly Field[] = [
  ...fieldsIn('wages', 'amount', [
    ['shoyo', '6', '賞与等'],
    ['nikkyu-gokei', '6', '給与の合計'],
  ]),
  ...transferRows.flatMap(([row, rowLabel]) =>
    fieldsIn(
      'transfers',
      'amount',
      transferColumns.map(([id, label]) => [`joto-${row}-${id}`, '10', `${rowLabel} ${label}`]),
    ),
  ),
  ...fieldsIn('family-workers', 'amount', [['senju-gokei', '11', '専従者給与（控除）額の合計額']]),
  ...fieldsIn('business-tax', 'text', [['jigyozei-bango', '13', '非課税所得などの番号']]),
  ...fieldsIn('business-tax', 'amount', [
    ['jigyozei-hikazei', '13', '非課税所得などの金額'],
    ['jigyozei-fudosan', '13', '損益通算の特例適用前の不動産所得'],
    ['jigyozei-sonshitsu', '13', '事業用資産の譲渡損失など'],
  ]),
  ...fieldsIn('business-tax', 'tick', [
    ['jigyozei-kaigyo', '13', '前年中の開業'],
    ['jigyozei-haigyo', '13', '前年中の廃業'],
    ['jigyozei-tafuken', '13', '他都道府県の事務所等'],
  ]),
  ...fieldsIn('business-tax', 'date', [['jigyozei-hi', '13', '開業・廃業の日']]),
  ...fieldsIn('withheld', 'amount', [
    ['haito-wari', '14', '配当割額控除額'],
    ['kabu-wari', '14', '株式等譲渡所得割額控除額'],
  ]),
  ...fieldsIn('donations', 'amount', [
    ['kifu-furusato', '15', '都道府県、市区町村分（特例控除対象）'],
    ['kifu-kyobo', '15', '住所地の共同募金会、日赤支部分等'],
    ['kifu-jorei-ken', '15', '条例指定分（都道府県）'],
    ['kifu-jorei-shi', '15', '条例指定分（市区町村）'],
  ]),
  ...fieldsIn('adjustment', 'text', [
    ['chosei-shimei', undefined, '所得金額調整控除 氏名'],
    ['chosei-zokugara', undefined, '所得金額調整控除 続柄'],
  ]),
  ...fieldsIn('adjustment', 'date', [
    ['chosei-seinengappi', undefined, '所得金額調整控除 生年月日'],
  ]),
  ...fieldsIn('adjustment', 'tick', [['chosei-tokusho', undefined, '特別障害者に該当する']]),
  ...fieldsIn('no-income', 'tick', [
    ['mushotoku-fuyo', '16', '家族などに扶養されていた'],
    ['mushotoku-gakusei', '16', '学生であった'],
    ['mushotoku-shitsugyo', '16', '雇用保険（失業給付）で生活していた'],
    ['mushotoku-nenkin', '16', '遺族年金・障害年金で生活していた'],
    ['mushotoku-chochiku', '16', '預貯金で生活していた'],
    ['mushotoku-seiho', '16', '生活保護を受けていた'],
    ['mushotoku-sonota', '16', 'その他'],
  ]),
  ...fieldsIn('no-income', 'text', [
    ['mushotoku-dareka', '16', '扶養していた人の氏名・続柄'],
    ['mushotoku-dareka-jusho', '16', '扶養していた人の住所'],
    ['mushotoku-setsumei', '16', '学校名・その他の生活の状況'],
  ]),
  ...fieldsIn('remarks', 'text', [['biko', undefined, '備考']]),
]

/** 裏の、行の数が人によって違う欄。 */
export const backRowsOf = ({ livingApart, verified }: Numbering): readonly FieldRows[] => [
  {
    id: 'nikkyu',
    number: '6',
    label: '給与所得の内訳（源泉徴収票のないもの）',
    part: 'wages',
    columns: [
      column('nikkyu', '日給', 'amount'),
      column('nissu', '日数', 'text'),
      column('gesshu', '月収', 'amount'),
    ],
  },
  {
    id: 'kinmusaki',
    number: '6',
    label: '勤務先',
    part: 'wages',
    columns: [column('mei', '勤務先名', 'text'), column('shozaichi', '所在地・電話番号', 'text')],
  },
  {
    id: 'jigyo',
    number: '7',
    label: '事業・不動産所得に関する事項',
    part: 'business',
    columns: [
      column('shurui', '所得の種類', 'text'),
      column('basho', '所得の生ずる場所', 'text'),
      column('shunyu', '収入金額', 'amount'),
      column('keihi', '必要経費', 'amount'),
      column('aoiro', '青色申告特別控除額', 'amount'),
    ],
  },
  {
    id: 'haito',
    number: '8',
    label: '配当所得に関する事項',
    part: 'dividends',
    columns: [
      column('shumoku', '種目', 'text'),
      column('shiharaisha', '支払者・支払確定年月', 'text'),
      column('shunyu', '収入金額', 'amount'),
      column('keihi', '必要経費', 'amount'),
    ],
  },
  {
    id: 'zatsu',
    number: '9',
    label: '雑所得（公的年金等以外）に関する事項',
    part: 'miscellaneous',
    columns: [
      column('shumoku', '種目', 'text'),
      column('basho', '所得の生ずる場所', 'text'),
      column('shunyu', '収入金額', 'amount'),
      column('keihi', '必要経費', 'amount'),
    ],
  },
  {
    id: 'senju',
    number: '11',
    label: '事業専従者に関する事項',
    part: 'family-workers',
    columns: [
      column('shimei', '氏名', 'text'),
      numberColumn,
      column('zokugara', '続柄', 'text'),
      column('seinengappi', '生年月日', 'date'),
      column('tsukisu', '従事月数', 'text'),
      column('gaku', '専従者給与（控除）額', 'amount'),
    ],
  },
  {
    id: 'bekkyo',
    number: verified ? `12（${livingApart}）` : '12',
    label: '別居の扶養親族等に関する事項',
    part: 'living-apart',
    columns: [
      column('shimei', '氏名', 'text'),
      numberColumn,
      column('jusho', '住所', 'text'),
      column('kokugai', '国外居住', 'tick'),
    ],
  },
]

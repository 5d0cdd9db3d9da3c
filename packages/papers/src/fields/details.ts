import type { Numbering } from './deductions.ts'
import { column, fieldsIn, numberColumn, type Field, type FieldRows } from './field.ts'

const amounts = (table: Parameters<typeof fieldsIn>[2]): readonly Field[] =>
  fieldsIn('details', 'amount', table)
const ticks = (table: Parameters<typeof fieldsIn>[2]): readonly Field[] =>
  fieldsIn('details', 'tick', table)
const texts = (table: Parameters<typeof fieldsIn>[2]): readonly Field[] =>
  fieldsIn('details', 'text', table)

/** 3 所得から差し引かれる金額に関する事項 */
export const detailsOf = ({ deductions }: Numbering): readonly Field[] => [
  ...amounts([
    ['shaho-gokei', '⑬', '社会保険料の合計'],
    ['shokibo-shiharai', '⑭', '小規模企業共済等掛金の支払額'],
    ['shin-seimei', '⑮', '新生命保険料の計'],
    ['kyu-seimei', '⑮', '旧生命保険料の計'],
    ['shin-nenkin', '⑮', '新個人年金保険料の計'],
    ['kyu-nenkin', '⑮', '旧個人年金保険料の計'],
    ['kaigo-iryo', '⑮', '介護医療保険料の計'],
    ['jishin', '⑯', '地震保険料の計'],
    ['kyu-choki', '⑯', '旧長期損害保険料の計'],
  ]),
  ...ticks([
    ['kafu-shibetsu', '⑰', '寡婦（死別）'],
    ['kafu-rikon', '⑰', '寡婦（離婚）'],
    ['kafu-seishi-fumei', '⑰', '寡婦（生死不明）'],
    ['kafu-mikikan', '⑰', '寡婦（未帰還）'],
    ['hitorioya', '⑱', 'ひとり親'],
    ['kinro-gakusei', '⑲', '勤労学生'],
  ]),
  ...texts([['gakko-mei', '⑲', '学校名']]),
  ...spouse(deductions['kojo-haigusha']),
  ...texts([['songai-genin', deductions['kojo-zasson'], '損害の原因']]),
  ...fieldsIn('details', 'date', [['songai-hi', deductions['kojo-zasson'], '損害年月日']]),
  ...texts([['songai-shisan', deductions['kojo-zasson'], '損害を受けた資産の種類']]),
  ...amounts([
    ['songai-gaku', deductions['kojo-zasson'], '損害金額'],
    ['songai-hoten', deductions['kojo-zasson'], '保険金などで補塡される金額'],
    ['songai-shishutsu', deductions['kojo-zasson'], '差引損失額のうち災害関連支出の金額'],
    ['iryohi-shiharai', deductions['kojo-iryohi'], '支払った医療費等'],
    ['iryohi-hoten', deductions['kojo-iryohi'], '保険金などで補塡される金額'],
  ]),
]

const spouse = (number: string | undefined): readonly Field[] => [
  ...texts([
    ['haigusha-furigana', number, '配偶者のフリガナ'],
    ['haigusha-shimei', number, '配偶者の氏名'],
  ]),
  { ...numberColumn, id: 'haigusha-kojin-bango', number, part: 'details' },
  ...fieldsIn('details', 'date', [['haigusha-seinengappi', number, '配偶者の生年月日']]),
  ...amounts([['haigusha-shotoku', number, '配偶者の合計所得金額']]),
  ...ticks([
    ['haigusha-kojo', number, '配偶者控除'],
    ['haigusha-tokubetsu', number, '配偶者特別控除'],
    ['haigusha-doitsu-seikei', number, '同一生計配偶者（控除対象配偶者を除く。）'],
    ['haigusha-dokyo', number, '同居'],
    ['haigusha-bekkyo', number, '別居'],
    ['haigusha-kokugai', number, '国外居住'],
  ]),
]

const relativeColumns = [
  column('furigana', 'フリガナ', 'text'),
  column('shimei', '氏名', 'text'),
  numberColumn,
  column('zokugara', '続柄', 'text'),
  column('seinengappi', '生年月日', 'date'),
  column('dokyo', '同居', 'tick'),
  column('bekkyo', '別居', 'tick'),
  column('kokugai', '国外', 'tick'),
]

/** 3 のうち、人や種類の数だけ行のある欄。 */
export const detailRowsOf = ({
  deductions,
  underSixteen,
  verified,
}: Numbering): readonly FieldRows[] => [
  {
    id: 'shaho',
    number: '⑬',
    label: '社会保険料',
    part: 'details',
    columns: [
      column('shurui', '社会保険の種類', 'text'),
      column('shiharai', '支払った保険料', 'amount'),
    ],
  },
  {
    id: 'shogai',
    number: '⑳',
    label: '障害者',
    part: 'details',
    columns: [column('shimei', '氏名', 'text'), column('teido', '障害の程度', 'text')],
  },
  {
    id: 'fuyo',
    number: relativesNumber(deductions),
    ...(!verified && { unverified: true as const }),
    label:
      deductions['kojo-tokutei-shinzoku'] === undefined
        ? '扶養親族（16歳以上）'
        : '扶養親族・特定親族（16歳以上）',
    part: 'details',
    columns: [...relativeColumns, column('kojo', '控除額', 'amount')],
  },
  {
    id: 'nensho',
    number: underSixteen,
    ...(!verified && { unverified: true as const }),
    label: '16歳未満の扶養親族',
    part: 'details',
    columns: relativeColumns,
  },
]

const relativesNumber = (deductions: Numbering['deductions']): string | undefined =>
  deductions['kojo-tokutei-shinzoku'] === undefined
    ? deductions['kojo-fuyo']
    : `${deductions['kojo-fuyo'] ?? ''}〜${deductions['kojo-tokutei-shinzoku']}`

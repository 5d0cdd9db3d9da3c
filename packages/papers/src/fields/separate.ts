import { fieldsIn, type Field } from './field.ts'

/** 分離課税等用の行。id は欄の名前に使う。 */
export const separateRows = [
  { id: 'tanki-ippan', group: '短期譲渡', label: '一般分', key: '短期一般' },
  { id: 'tanki-keigen', group: '短期譲渡', label: '軽減分', key: '短期軽減' },
  { id: 'choki-ippan', group: '長期譲渡', label: '一般分', key: '長期一般' },
  { id: 'choki-tokutei', group: '長期譲渡', label: '特定分', key: '優良住宅地等' },
  { id: 'choki-keika', group: '長期譲渡', label: '軽課分', key: '居住用' },
  { id: 'ippan-kabu', group: '株式等の譲渡', label: '一般株式等', key: '一般株式等' },
  { id: 'jojo-kabu', group: '株式等の譲渡', label: '上場株式等', key: '上場株式等' },
  { id: 'jojo-haito', group: '', label: '上場株式等の配当等', key: '上場株式等の配当等' },
  { id: 'sakimono', group: '', label: '先物取引', key: '先物取引' },
  { id: 'sanrin', group: '', label: '山林', key: '山林' },
  { id: 'taishoku', group: '', label: '退職', key: '退職' },
] as const

export const separateColumns = [
  ['shunyu', '収入金額'],
  ['keihi', '必要経費（取得費・譲渡費用）'],
  ['tokubetsu-kojo', '特別控除額'],
  ['shotoku', '所得金額'],
] as const

/** 繰り越した損失。住民税の額による。 */
export const carriedRows = [
  { id: 'junsonshitsu', label: '純損失', key: '純損失' },
  { id: 'zassonshitsu', label: '雑損失', key: '雑損失' },
  { id: 'kyojuyo', label: '居住用財産の譲渡損失', key: '居住用財産の譲渡損失' },
  { id: 'jojo-kabu', label: '上場株式等の譲渡損失', key: '上場株式等の譲渡損失' },
  { id: 'sakimono', label: '先物取引の損失', key: '先物取引の損失' },
] as const

/** 分離課税等用の申告書。 */
export const separate: readonly Field[] = [
  ...separateRows.flatMap(({ id, group, label }) =>
    fieldsIn(
      'separate',
      'amount',
      separateColumns.map(([column, columnLabel]) => [
        `bunri-${id}-${column}`,
        undefined,
        `${group}${group === '' ? '' : '（'}${label}${group === '' ? '' : '）'} ${columnLabel}`,
      ]),
    ),
  ),
  ...fieldsIn(
    'separate',
    'amount',
    carriedRows.map(({ id, label }) => [`kurikoshi-${id}`, undefined, `前年からの繰越し ${label}`]),
  ),
  ...fieldsIn('separate', 'text', [
    ['bunri-shozaichi', undefined, '譲渡した資産の所在地・種類など'],
    ['bunri-tokurei', undefined, '特例の適用条文'],
  ]),
]

import { fieldsIn, type Field } from './field.ts'

/** 表の頭。だれの、どこへの申告か。 */
export const heading: readonly Field[] = [
  ...fieldsIn('heading', 'text', [
    ['hyodai', undefined, '標題'],
    ['atesaki', undefined, '宛先'],
  ]),
  ...fieldsIn('heading', 'date', [['teishutsubi', undefined, '提出年月日']]),
  ...fieldsIn('heading', 'text', [
    ['genjusho', undefined, '現住所'],
    ['ichigatsu-jusho', undefined, '1月1日現在の住所'],
    ['furigana', undefined, 'フリガナ'],
    ['shimei', undefined, '氏名'],
  ]),
  ...fieldsIn('heading', 'date', [['seinengappi', undefined, '生年月日']]),
  {
    id: 'kojin-bango',
    number: undefined,
    label: '個人番号',
    kind: 'text',
    part: 'heading',
    byHand: true,
  },
  ...fieldsIn('heading', 'text', [
    ['denwa', undefined, '電話番号'],
    ['shokugyo', undefined, '業種又は職業'],
    ['setainushi', undefined, '世帯主の氏名'],
    ['tsuzukigara', undefined, '世帯主との続柄'],
  ]),
]

/** 1 収入金額等。総合譲渡と一時は、特別控除の後の額を書く。 */
export const income: readonly Field[] = fieldsIn('income', 'amount', [
  ['shunyu-eigyo', 'ア', '事業（営業等）'],
  ['shunyu-nogyo', 'イ', '事業（農業）'],
  ['shunyu-fudosan', 'ウ', '不動産'],
  ['shunyu-rishi', 'エ', '利子'],
  ['shunyu-haito', 'オ', '配当'],
  ['shunyu-kyuyo', 'カ', '給与'],
  ['shunyu-nenkin', 'キ', '雑（公的年金等）'],
  ['shunyu-gyomu', 'ク', '雑（業務）'],
  ['shunyu-sonota', 'ケ', '雑（その他）'],
  ['shunyu-tanki', 'コ', '総合譲渡（短期）'],
  ['shunyu-choki', 'サ', '総合譲渡（長期）'],
  ['shunyu-ichiji', 'シ', '一時'],
])

/** 2 所得金額 */
export const earnings: readonly Field[] = fieldsIn('earnings', 'amount', [
  ['shotoku-eigyo', '①', '事業（営業等）'],
  ['shotoku-nogyo', '②', '事業（農業）'],
  ['shotoku-fudosan', '③', '不動産'],
  ['shotoku-rishi', '④', '利子'],
  ['shotoku-haito', '⑤', '配当'],
  ['shotoku-kyuyo', '⑥', '給与'],
  ['shotoku-nenkin', '⑦', '雑（公的年金等）'],
  ['shotoku-gyomu', '⑧', '雑（業務）'],
  ['shotoku-sonota', '⑨', '雑（その他）'],
  ['shotoku-zatsu', '⑩', '雑の合計（⑦＋⑧＋⑨）'],
  ['shotoku-joto-ichiji', '⑪', '総合譲渡・一時'],
  ['shotoku-gokei', '⑫', '合計'],
])

/** 5 給与・公的年金等に係る所得以外の税の納め方 */
export const payment: readonly Field[] = fieldsIn('payment', 'tick', [
  ['nozei-tokucho', undefined, '給与から差引き（特別徴収）'],
  ['nozei-jibun', undefined, '自分で納付（普通徴収）'],
])

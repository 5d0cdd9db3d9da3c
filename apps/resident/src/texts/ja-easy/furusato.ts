import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../furusato.ts'

/** The words of the panel about donations. */
export const furusatoText: Translated<typeof japanese.furusatoText> = {
  title: 'ふるさと納税の限度額とグラフ',
  none: '所得割がかからないので、ふるさと納税をしても、住民税は少なくなりません。',
  limit: '限度額（自分が払うお金が2,000円ぐらいですむ上限）',
  sameLimit:
    '住宅ローン控除なども入れて計算しました。限度額までは、自分が払うお金（自己負担）は多くなりません。',
  lowerLimit: (real: string) =>
    `住宅ローン控除などがあるので、寄附の分を税金から全部は引けません。${real} より多く寄附すると、自分が払うお金（自己負担）が多くなります。`,
  burden: (least: string, most: string) => `そこまでの自己負担は ${least} から ${most} です。`,
  burdenOnce: (burden: string) => `そこまでの自己負担は ${burden} です。`,
  straddles:
    '所得税の税率が変わるところ（境目）をこえると、自己負担は2,000円より少し多くなります。税金は、100円や1,000円より小さい部分を切り捨てます。そのため、寄附の額によって、自己負担が数百円ちがいます。',
  given: (given: string, burden: string) =>
    `いまの寄附 ${given} のとき、自己負担は ${burden} です。`,
  chart: '寄附の額と自己負担のグラフ',
  chartDescription: (limit: string, atLimit: string, most: string, atMost: string) =>
    `横は寄附の額、縦は自己負担の額です。限度額 ${limit} のとき、自己負担は ${atLimit} です。もっと寄附すると、自己負担は多くなります。${most} の寄附のとき、自己負担は ${atMost} です。`,
  donationAxis: '寄附の額',
  burdenAxis: '自己負担の額',
  marks: {
    step: '',
    limit: '限度額',
    'real-limit': '本当の上限',
    given: 'いまの寄附',
  },
  table: '寄附の額と、自己負担の表',
  donation: '寄附の額',
  lessResidentTax: '少なくなる住民税',
  lessIncomeTax: '少なくなる所得税',
  borne: '自己負担の額',
  mark: '印',
  showTable: 'グラフの数字を表で見る',
  reference: '所得税は参考の計算です。定額減税は入っていません。',
}

/** How far the limit falls if things turn out otherwise. */
export const marginText: Translated<typeof japanese.marginText> = {
  title: '年末までに変わったら',
  lead: '寄附は、年末までにします。収入や控除は、そのあとに決まります。変わったときの上限を計算しました。',
  what: 'もし',
  limit: '自己負担が多くならない上限',
  fall: 'いまと比べて',
  falls: (by: string) => `${by} 少なくなる`,
  rises: (by: string) => `${by} 多くなる`,
  same: '同じ',
  surprises: {
    'income-100': '収入が10万円少ない',
    'income-300': '収入が30万円少ない',
    'income-500': '収入が50万円少ない',
    'social-insurance': '社会保険料が10万円多い',
    medical: '医療費を20万円多く払って、申告する',
    'pension-fund': 'iDeCoを1か月に1万円（1年に12万円）払う',
  },
  safe: (amount: string) =>
    `${amount} までの寄附なら、収入が10万円少なくても、自己負担は多くなりません。`,
}

/** ワンストップ特例 against the income tax return. */
export const waysText: Translated<typeof japanese.waysText> = {
  title: 'ワンストップ特例と確定申告、どちらがよいか',
  amount: (donation: string) => `${donation} を寄附したときの、両方の計算です。`,
  places: '寄附した自治体（市区町村・都道府県）の数',
  placesHint: '同じ自治体に何回寄附しても、1つと数えます',
  notPlaces: '自治体の数は、1から999までの数字で入れてください（例 3）。',
  way: 'しかた',
  ways: { 'one-stop': 'ワンストップ特例', return: '確定申告' },
  lessResidentTax: '少なくなる住民税',
  lessIncomeTax: '少なくなる所得税',
  burden: '自己負担の額',
  better: (way: string, by: string) => `${way}のほうが、自己負担が ${by} 少ないです。`,
  same: 'どちらでも、自己負担は同じです。',
  reasons: {
    'housing-loan':
      '住宅ローン控除で、所得税が少なくなっているからです。確定申告をすると、寄附で所得税からもどるお金がなくなります。',
    rates:
      '住民税の計算で使う割合（特例控除の割合）と、本当の所得税の税率がちがうからです。ワンストップ特例では、その割合のとおりに住民税から引きます。',
    rounding: '税金の100円未満・1,000円未満を切り捨てるので、少しちがいます。',
    none: '',
  },
  cannot: 'ワンストップ特例を使えません',
  cannotWhy:
    '次の人は、確定申告（か住民税の申告）をします。寄附も、その申告書に書いてください。書くのを忘れると、寄附の分はもどりません。',
  obstacles: {
    'too-many-places': '寄附した自治体が6つ以上ある',
    'high-salary': '給与の収入が2,000万円より多い',
    'several-salaries': '2か所以上から給与をもらっている（確定申告をする人）',
    'other-income': '給与と年金のほかに、申告する収入がある',
    dividends: '配当や株の利益を申告して、先に引かれた住民税の控除を受ける',
    medical: '医療費控除を使う',
    casualty: '雑損控除を使う',
    'other-donations': 'ふるさと納税のほかの寄附を申告する',
    'housing-first-year': '住宅ローン控除を使う最初の年',
    'foreign-tax': '外国税額控除を使う',
  },
}

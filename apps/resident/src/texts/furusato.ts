/** The words of the panel about donations. */
export const furusatoText = {
  title: 'ふるさと納税の限度額とグラフ',
  none: '所得割がかからないので、ふるさと納税をしても住民税からは引かれません。',
  limit: '限度額（自己負担が2,000円ほどで済む上限）',
  sameLimit: '住宅ローン控除などもふくめて実際に計算しても、限度額まで自己負担はふえません。',
  lowerLimit: (real: string) =>
    `住宅ローン控除などで税を引ききれないので、${real} を超えると自己負担がふえていきます。`,
  burden: (least: string, most: string) => `そこまでの自己負担は ${least} から ${most} です。`,
  burdenOnce: (burden: string) => `そこまでの自己負担は ${burden} です。`,
  straddles:
    '所得税の税率の境目をまたぐと、自己負担は2,000円を少し超えます。税は100円や1,000円の単位で切り捨てるので、寄附額によっても数百円ちがいます。',
  given: (given: string, burden: string) => `いまの寄附 ${given} では、自己負担は ${burden} です。`,
  chart: '寄附額と自己負担のグラフ',
  chartDescription: (limit: string, atLimit: string, most: string, atMost: string) =>
    `横は寄附額、縦は自己負担額です。限度額 ${limit} では自己負担 ${atLimit}、それを超えると自己負担がふえ、${most} の寄附では ${atMost} になります。`,
  donationAxis: '寄附額',
  burdenAxis: '自己負担額',
  marks: {
    step: '',
    limit: '限度額',
    'real-limit': '実際の上限',
    given: 'いまの寄附',
  },
  table: '寄附額ごとの自己負担',
  donation: '寄附額',
  lessResidentTax: 'へる住民税',
  lessIncomeTax: 'へる所得税',
  borne: '自己負担額',
  mark: '印',
  showTable: 'グラフの数字を表で見る',
  reference: '所得税は参考の計算で、定額減税は入っていません。',
} as const

/** How far the limit falls if things turn out otherwise. */
export const marginText = {
  title: '年末までに変わったら',
  lead: '寄附は年末まで、収入や控除が決まるのはそのあとです。変わったときの上限を計算しました。',
  what: 'もし',
  limit: '自己負担がふえない上限',
  fall: 'いまより',
  falls: (by: string) => `${by} 下がる`,
  rises: (by: string) => `${by} 上がる`,
  same: '同じ',
  surprises: {
    'income-100': '収入が10万円少ない',
    'income-300': '収入が30万円少ない',
    'income-500': '収入が50万円少ない',
    'social-insurance': '社会保険料が10万円多い',
    medical: '医療費を20万円多く払い、申告する',
    'pension-fund': 'iDeCoを月1万円（年12万円）はらう',
  },
  safe: (amount: string) => `収入が10万円少なくても自己負担がふえないのは、${amount} までです。`,
} as const

/** ワンストップ特例 against the income tax return. */
export const waysText = {
  title: 'ワンストップ特例と確定申告、どちらがよいか',
  amount: (donation: string) => `${donation} を寄附したとして、両方を計算しました。`,
  places: '寄附した自治体の数',
  placesHint: '同じ自治体に何度寄附しても1つ',
  notPlaces: '自治体の数は、1から999までの数字で入れてください（例 3）。',
  way: 'しかた',
  ways: { 'one-stop': 'ワンストップ特例', return: '確定申告' },
  lessResidentTax: 'へる住民税',
  lessIncomeTax: 'へる所得税',
  burden: '自己負担額',
  better: (way: string, by: string) => `${way}のほうが、自己負担が ${by} 少なくなります。`,
  same: 'どちらでも、自己負担は同じです。',
  reasons: {
    'housing-loan':
      '住宅ローン控除で所得税が少なくなっているためです。確定申告では所得税から戻る分がなくなります。',
    rates:
      '住民税の特例控除の割合と、実際の所得税の税率がちがうためです。ワンストップ特例では、割合のとおりに住民税から引かれます。',
    rounding: '税の100円未満・1,000円未満の切捨てによる、小さなちがいです。',
    none: '',
  },
  cannot: 'ワンストップ特例を使えません',
  cannotWhy:
    '次の人は確定申告（か住民税の申告）をするので、寄附も申告に書きます。書き忘れると、寄附の分は戻りません。',
  obstacles: {
    'too-many-places': '寄附した自治体が6つ以上ある',
    'high-salary': '給与の収入が2,000万円を超える',
    'several-salaries': '2か所以上から給与を受けている（確定申告をする人）',
    'other-income': '給与と年金のほかに申告する収入がある',
    dividends: '配当や株の利益を申告して、引かれた住民税の控除を受ける',
    medical: '医療費控除を受ける',
    casualty: '雑損控除を受ける',
    'other-donations': 'ふるさと納税のほかの寄附を申告する',
    'housing-first-year': '住宅ローン控除を受ける一年目',
    'foreign-tax': '外国税額控除を受ける',
  },
} as const

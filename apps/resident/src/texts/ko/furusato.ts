import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../furusato.ts'

/** The words of the panel about donations. */
export const furusatoText: Translated<typeof japanese.furusatoText> = {
  title: '고향납세 한도액(ふるさと納税の限度額)과 그래프',
  none: '소득할이 부과되지 않으므로 고향납세를 해도 주민세에서 빠지지 않습니다.',
  limit: '한도액(자기 부담이 2,000엔 정도로 끝나는 상한)',
  sameLimit: '주택대출공제 등도 포함하여 실제로 계산해도 한도액까지는 자기 부담이 늘지 않습니다.',
  lowerLimit: (real: string) =>
    `주택대출공제 등으로 세금에서 다 빼지 못하므로 ${real}을 넘으면 자기 부담이 늘어갑니다.`,
  burden: (least: string, most: string) => `거기까지의 자기 부담은 ${least}에서 ${most}입니다.`,
  burdenOnce: (burden: string) => `거기까지의 자기 부담은 ${burden}입니다.`,
  straddles:
    '소득세 세율의 경계를 걸치면 자기 부담이 2,000엔을 조금 넘습니다. 세금은 100엔이나 1,000엔 단위로 버리므로 기부액에 따라서도 수백 엔 다릅니다.',
  given: (given: string, burden: string) =>
    `지금의 기부 ${given}에서는 자기 부담이 ${burden}입니다.`,
  chart: '기부액과 자기 부담 그래프',
  chartDescription: (limit: string, atLimit: string, most: string, atMost: string) =>
    `가로는 기부액, 세로는 자기 부담액입니다. 한도액 ${limit}에서는 자기 부담이 ${atLimit}이고, 그것을 넘으면 자기 부담이 늘어 ${most}을 기부하면 ${atMost}이 됩니다.`,
  donationAxis: '기부액',
  burdenAxis: '자기 부담액',
  marks: {
    step: '',
    limit: '한도액',
    'real-limit': '실제 상한',
    given: '지금의 기부',
  },
  table: '기부액별 자기 부담',
  donation: '기부액',
  lessResidentTax: '줄어드는 주민세',
  lessIncomeTax: '줄어드는 소득세',
  borne: '자기 부담액',
  mark: '표시',
  showTable: '그래프의 숫자를 표로 보기',
  reference: '소득세는 참고 계산이며 정액감세는 들어 있지 않습니다.',
}

/** How far the limit falls if things turn out otherwise. */
export const marginText: Translated<typeof japanese.marginText> = {
  title: '연말까지 바뀐다면',
  lead: '기부는 연말까지이고 수입이나 공제가 정해지는 것은 그 뒤입니다. 바뀌었을 때의 상한을 계산했습니다.',
  what: '만약',
  limit: '자기 부담이 늘지 않는 상한',
  fall: '지금과 비교',
  falls: (by: string) => `${by} 낮아짐`,
  rises: (by: string) => `${by} 높아짐`,
  same: '같음',
  surprises: {
    'income-100': '수입이 10만 엔 적으면',
    'income-300': '수입이 30만 엔 적으면',
    'income-500': '수입이 50만 엔 적으면',
    'social-insurance': '사회보험료가 10만 엔 많으면',
    medical: '의료비를 20만 엔 더 내고 신고하면',
    'pension-fund': 'iDeCo를 월 1만 엔(연 12만 엔) 내면',
  },
  safe: (amount: string) => `수입이 10만 엔 적어도 자기 부담이 늘지 않는 것은 ${amount}까지입니다.`,
}

/** ワンストップ特例 against the income tax return. */
export const waysText: Translated<typeof japanese.waysText> = {
  title: '원스톱 특례(ワンストップ特例)와 확정신고(確定申告) 중 어느 쪽이 좋은지',
  amount: (donation: string) => `${donation}을 기부한 것으로 하여 양쪽을 계산했습니다.`,
  places: '기부한 지자체 수',
  placesHint: '같은 지자체에 여러 번 기부해도 1곳',
  notPlaces: '지자체 수는 1부터 999까지의 숫자로 입력하세요(예 3).',
  way: '방법',
  ways: { 'one-stop': '원스톱 특례', return: '확정신고' },
  lessResidentTax: '줄어드는 주민세',
  lessIncomeTax: '줄어드는 소득세',
  burden: '자기 부담액',
  better: (way: string, by: string) => `${way} 쪽이 자기 부담이 ${by} 더 적습니다.`,
  same: '어느 쪽이나 자기 부담은 같습니다.',
  reasons: {
    'housing-loan':
      '주택대출공제로 소득세가 적어졌기 때문입니다. 확정신고에서는 소득세에서 돌려받는 몫이 없어집니다.',
    rates:
      '주민세 특례공제의 비율과 실제 소득세의 세율이 다르기 때문입니다. 원스톱 특례에서는 그 비율대로 주민세에서 빠집니다.',
    rounding: '세금의 100엔 미만·1,000엔 미만을 버리는 데서 생기는 작은 차이입니다.',
    none: '',
  },
  cannot: '원스톱 특례를 쓸 수 없습니다',
  cannotWhy:
    '다음 사람은 확정신고(또는 주민세 신고)를 하므로 기부도 신고서에 적습니다. 빠뜨리면 기부한 몫을 돌려받지 못합니다.',
  obstacles: {
    'too-many-places': '기부한 지자체가 6곳 이상임',
    'high-salary': '급여 수입이 2,000만 엔을 넘음',
    'several-salaries': '두 곳 이상에서 급여를 받음(확정신고를 하는 사람)',
    'other-income': '급여와 연금 외에 신고할 수입이 있음',
    dividends: '배당이나 주식 이익을 신고하여 공제된 주민세의 공제를 받음',
    medical: '의료비공제를 받음',
    casualty: '잡손공제(雑損控除)를 받음',
    'other-donations': '고향납세 외의 기부를 신고함',
    'housing-first-year': '주택대출공제를 받는 첫해임',
    'foreign-tax': '외국세액공제를 받음',
  },
}

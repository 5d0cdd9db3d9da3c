/** The words of the result. */
export const resultText = {
  title: (year: string) => `${year}の住民税（1年分）`,
  blank: '源泉徴収票か年金の「支払金額」を入れると、ここに税額が出ます。',
  limitTitle: 'ふるさと納税の限度額の目安',
  why: 'なぜ？',
  whyAsked: (name: string, amount: string) => `${name}はなぜ ${amount}？`,
  readLaw: '条文を読む（e-Gov）',
  onNotice: (place: string) => `税額決定通知書では「${place}」の欄`,
  declared: 'あなたが入れた金額です。',
  statutory: '法律や条例で決まった金額です。',
  rate: '率',
  showMore: '内訳を見る',
  showLess: '内訳を閉じる',
  forest: '森林環境税（国）',
  either: '納め方は、次のどちらか一方です。',
  pension: '年金から引かれる額',
  /** The name of each instalment; the amount stands after it. */
  instalments: {
    '4月': '4月',
    '6月': '6月',
    '7月': '7月',
    '8月': '8月',
    '10月': '10月',
    '12月': '12月',
    '2月': '2月',
    '6月・8月': '6月・8月',
    '12月・2月': '12月・2月',
    '7月から翌年5月まで': '以降',
    '8月から翌年5月まで': '以降',
    第1期: '1期',
    第2期: '2期',
    第3期: '3期',
    第4期: '4期',
  },
  laterTerms: '2〜4期',
  /** What parts one instalment from the next. */
  nextInstalment: '／',
  byYourself: (part: string) => `自分で ${part}`,
  outOfPension: (part: string) => `年金から ${part}`,
  whileSalaried: '4月1日に給与を受けているとき',
  withoutSalary: '給与を受けていないときや、給与から引かれないとき',
  overpaid: '年金から引きすぎた額',
  overpaidNote:
    '4月から8月に仮に引かれる額が、この年度の年金の分の税より多い人です。引きすぎた額は、戻ってくるか、まだ納めていない税に充てられます。',
  toPay: '引かれた分を引いて、納める額',
  refund: '戻ってくる額',
  fromPension:
    'はじめて年金から引かれる年の額です。前の年度も引かれていた人は、「前の年度に年金から引かれた住民税」を入れてください。',
  unconfirmed: '確かめている途中の点があります',
  salary: '給与から引かれる額',
  salaryOnce: (june: string) => `6月に ${june}（1回）`,
  salaryOnceInJuly: (july: string) => `7月に ${july}（1回）`,
  self: '自分で納める額',
  selfOnce: (first: string) => `1期に ${first}（1回）`,
  share: (parts: string) => `税額の割合。${parts}`,
  announce: (year: string, amount: string, unread: number) =>
    `${year}の住民税は ${amount} です。${unread > 0 ? `読み取れない欄が${unread}か所あります。` : ''}`,
  announceLimit: (year: string, amount: string, unread: number) =>
    `${year}の計算で、ふるさと納税の限度額の目安は ${amount} です。${unread > 0 ? `読み取れない欄が${unread}か所あります。` : ''}`,
  closed: (year: string) =>
    `${year}の計算は、この市区町村では公開していません。年度を選び直してください。入れた内容は、そのまま残ります。`,

  limitRoom: (room: string, limit: string) =>
    `ふるさと納税は、あと ${room} まで自己負担 2,000円で済みます（限度額 ${limit}）`,
  limitFull: (limit: string) => `ふるさと納税は、ちょうど限度額（${limit}）です`,
  limitOver: (over: string, limit: string) =>
    `ふるさと納税が限度額（${limit}）を ${over} 超えています。超えた分は自己負担が増えます`,
  limitNone: '所得割がかからないので、ふるさと納税をしても住民税からは引かれません',
  limitNote:
    '限度額は、所得割額の2割まで引かれる寄附の上限です。住宅ローン控除などがある人は目安です。',

  exempt: (room: string) => `住民税はかかりません。所得があと ${room} 増えても、かかりません`,
  exemptJust: '住民税はかかりません。ちょうど限度の所得です。1円でも超えると、住民税がかかります',
  exemptAnyway: '住民税はかかりません（生活扶助を受けている人）',
  perCapitaOnly: (room: string) =>
    `所得割はかかりません（均等割だけ）。所得があと ${room} 増えても、かかりません`,
  perCapitaJust:
    '所得割はかかりません（均等割だけ）。ちょうど限度の所得です。1円でも超えると、所得割がかかります',
  taxed: (over: string) => `住民税がかかります。かからない所得の限度を ${over} 超えています`,

  waiting: '次を入れると、税額が変わることがあります',
  you: 'あなた',
  waitingForBirth: (whose: string, reason: string) => `${whose}の生まれた日（${reason}）`,
  waitingForMove: (reason: string) => `住宅ローンの家に住み始めた日（${reason}）`,
  waitingForRelation: (whose: string) =>
    `${whose}の続柄（ひとり親の子か、同居の父母・祖父母かで、控除がちがいます）`,
  askThere: (where: string) => `くわしくは${where}へお問い合わせください。`,
  unread: (count: number) => `読み取れない欄が${count}か所あり、空として計算しています`,
  left: '次の欄は読み取れないので、空として計算しています',
  notDeducted: '申告したものの、この年度の税額から引けなかったもの',
  lossesLater: '損失には、申告すれば翌年に繰り越せるものがあります。',
  failed:
    'こちらの問題で、この内容では計算できません。入れた内容を変えるか、しばらくしてから開き直してください。',

  steps: '計算のしくみ',
  stepsLead:
    '所得から税額まで、法律の順に並べました。「なぜ？」を押すと、あなたの数字での理由が出ます。',
  estimate: 'この結果は試算です。正式な税額は、市区町村から届く税額決定通知書で決まります。',
  source: (name: string) => `${name}：条例による上乗せ（または減税）を入れています`,
  caution: (of: string, text: string) => `${of}：${text}`,
  grade: '級地',
  certainty: {
    公表資料: '団体の公表資料で確認',
    二次資料: '公表資料を引いた資料で確認',
    見込み: '前後の年度の資料から見込んだ値',
    未確認: '資料で確かめられていない値',
  },
} as const

/** The headings of the calculation. */
export const rowText = {
  income: '所得',
  deductions: '所得から差し引く金額',
  taxable: '税率をかける所得',
  year: '一年分の合計',
  payment: '納め方',
  donation: 'ふるさと納税',
  incomeTax: '所得税（参考）',
  incomeTaxLead:
    '所得税は国の税で、住民税とは、控除の額も税率もちがいます。源泉徴収で先に引かれた額を差し引く前の、1年分です。外国税額控除と、令和6年分の定額減税は入っていません。',
} as const

export const waitingReasons = {
  公的年金等控除が年齢で違う:
    '65歳より下として計算しています。65歳以上なら、年金の控除が多くなり、税が下がることがあります',
  住宅借入金等の控除の限度が住み始めた日で違う: '住宅ローン控除の限度は住み始めた日で違います',
  配偶者控除が年齢で違う: '70歳以上の配偶者は、控除が多くなります',
  扶養控除が年齢で違う: '扶養控除は年齢で違います',
  未成年者は非課税になることがある: '未成年の人は税がかからないことがあります',
} as const

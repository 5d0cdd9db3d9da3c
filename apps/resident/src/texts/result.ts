/** The words of the result. */
export const resultText = {
  title: (year: string) => `${year}の住民税（1年分）`,
  yen: '円',
  blank: '源泉徴収票か年金の「支払金額」を入れると、ここに税額が出ます。',
  why: 'なぜ？',
  whyAsked: (name: string, amount: string) => `${name}はなぜ ${amount}？`,
  whyLabel: (name: string) => `${name}はなぜ？`,
  readLaw: '条文を読む（e-Gov）',
  onNotice: (place: string) => `税額決定通知書では「${place}」の欄`,
  declared: 'あなたが入れた金額です。',
  statutory: '法律や条例で決まった金額です。',
  rate: '率',
  condition: (name: string, amount: string, bound: string, is: string) =>
    `${name} ${amount} は ${bound}${is}`,
  breakdown: '内訳',
  showMore: '内訳を見る',
  showLess: '内訳を閉じる',
  forest: '森林環境税（国）',
  salary: '給与から引かれる額',
  salaryMonths: (june: string, rest: string) => `6月 ${june} ／ 以降 ${rest}`,
  salaryOnce: (june: string) => `6月に ${june}（1回）`,
  self: '自分で納める額',
  selfTerms: (first: string, rest: string) => `1期 ${first} ／ 2〜4期 ${rest}`,
  selfOnce: (first: string) => `1期に ${first}（1回）`,
  share: (parts: string) => `税額の割合。${parts}`,
  announce: (year: string, amount: string) => `${year}の住民税は ${amount} です。`,

  limitRoom: (room: string, limit: string) =>
    `ふるさと納税は、あと ${room} まで自己負担 2,000円で済みます（限度額 ${limit}）`,
  limitFull: (limit: string) => `ふるさと納税は、ちょうど限度額（${limit}）です`,
  limitOver: (over: string, limit: string) =>
    `ふるさと納税が限度額（${limit}）を ${over} 超えています。超えた分は自己負担が増えます`,
  limitNone: '所得割がかからないので、ふるさと納税をしても住民税からは引かれません',
  limitNote:
    '限度額は、所得割額の2割まで引かれる寄附の上限です。住宅ローン控除などがある人は目安です。',

  exempt: (room: string) => `住民税はかかりません。かかり始めるまで、所得であと ${room} です`,
  exemptAnyway: '住民税はかかりません（生活扶助を受けている人）',
  perCapitaOnly: (room: string) =>
    `所得割はかかりません（均等割だけ）。所得割がかかり始めるまで、所得であと ${room} です`,
  taxed: (over: string) => `住民税がかかります。かからない所得の限度を ${over} 超えています`,

  waiting: '次を入れると、税額が変わることがあります',
  waitingFor: (whose: string, reason: string) => `${whose}の生まれた日（${reason}）`,
  left: '読み取れない欄は、0円として計算しています',

  steps: '計算のしくみ',
  stepsLead:
    '所得から税額まで、法律の順に並べました。「なぜ？」を押すと、あなたの数字での理由が出ます。',
  notYet:
    'この版では、住宅ローン控除・医療費控除・雑損控除や、給与と年金のほかの所得は計算に入りません。',
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

export const waitingReasons = {
  公的年金等控除が年齢で違う: '年金の控除は年齢で違います',
  住宅借入金等の控除の限度が住み始めた日で違う: '住宅ローン控除の限度は住み始めた日で違います',
  配偶者控除が年齢で違う: '70歳以上の配偶者は、控除が多くなります',
  扶養控除が年齢で違う: '扶養控除は年齢で違います',
  未成年者は非課税になることがある: '未成年の人は税がかからないことがあります',
} as const

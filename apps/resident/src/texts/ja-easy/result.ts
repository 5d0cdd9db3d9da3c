import type { Translated } from '../../languages/translated.ts'
import type * as japanese from '../result.ts'

/** The words of the result. */
export const resultText: Translated<typeof japanese.resultText> = {
  title: (year: string) => `${year}の住民税（1年分）`,
  blank: '源泉徴収票か年金の「支払金額」を入れてください。ここに税額が出ます。',
  limitTitle: 'ふるさと納税の限度額（だいたい）',
  why: 'なぜ？',
  whyAsked: (name: string, amount: string) => `${name}はなぜ ${amount}？`,
  readLaw: '条文を読む（e-Gov）',
  onNotice: (place: string) => `市区町村から来る紙（税額決定通知書）では「${place}」の欄`,
  declared: 'あなたが入れた金額です。',
  statutory: '法律や条例で決まった金額です。',
  rate: '率',
  showMore: '内訳を見る',
  showLess: '内訳を閉じる',
  forest: '森林環境税（国）',
  either: 'お金を納める方法は、次のどちらかです。',
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
  withoutSalary: '給与を受けていないとき。または、給与から引かれないとき',
  overpaid: '年金から引きすぎた額',
  overpaidNote:
    '4月から8月に引かれる額が、この年度の税より多い人です。引きすぎた額は、もどってくるか、まだ納めていない税に使われます。',
  toPay: '先に引かれた分を引いて、納める額',
  refund: 'もどってくる額',
  fromPension:
    'はじめて年金から引かれる年の金額です。前の年度も引かれていた人は、「前の年度に年金から引かれた住民税」を入れてください。',
  unconfirmed: 'まだ確認しているところがあります',
  salary: '給与から引かれる額',
  salaryOnce: (june: string) => `6月に ${june}（1回）`,
  salaryOnceInJuly: (july: string) => `7月に ${july}（1回）`,
  self: '自分で納める額',
  selfOnce: (first: string) => `1期に ${first}（1回）`,
  share: (parts: string) => `税額の割合。${parts}`,
  announce: (year: string, amount: string, unread: number) =>
    `${year}の住民税は ${amount} です。${unread > 0 ? `読み取れない欄が${unread}か所あります。` : ''}`,
  announceLimit: (year: string, amount: string, unread: number) =>
    `${year}の計算では、ふるさと納税の限度額はだいたい ${amount} です。${unread > 0 ? `読み取れない欄が${unread}か所あります。` : ''}`,
  closed: (year: string) =>
    `この市区町村では、${year}の計算を使えません。ほかの年度を選んでください。入れた内容は残ります。`,

  limitRoom: (room: string, limit: string) =>
    `ふるさと納税は、あと ${room} まで、自分が払うお金（自己負担）が2,000円ですみます（限度額 ${limit}）`,
  limitFull: (limit: string) => `ふるさと納税の金額は、限度額（${limit}）と同じです`,
  limitOver: (over: string, limit: string) =>
    `ふるさと納税が限度額（${limit}）より ${over} 多いです。多い分は、自分が払うお金（自己負担）が多くなります`,
  limitNone: '所得割がないので、ふるさと納税をしても、住民税は少なくなりません',
  limitNote:
    '限度額は、所得割額の2割まで引かれる寄附の上限です。住宅ローン控除などがある人は、だいたいの金額です。',

  exempt: (room: string) => `住民税はかかりません。所得があと ${room} 多くなっても、かかりません`,
  exemptJust: '住民税はかかりません。所得があと1円でも多いと、住民税がかかります',
  exemptAnyway: '住民税はかかりません（生活扶助を受けている人）',
  perCapitaOnly: (room: string) =>
    `所得割はかかりません（均等割だけ）。所得があと ${room} 多くなっても、所得割はかかりません`,
  perCapitaJust: '所得割はかかりません（均等割だけ）。所得があと1円でも多いと、所得割がかかります',
  taxed: (over: string) => `住民税がかかります。税金がかからない所得より ${over} 多いです`,

  waiting: '次のことを入れると、税額が変わることがあります',
  you: 'あなた',
  waitingForBirth: (whose: string, reason: string) => `${whose}の生まれた日（${reason}）`,
  waitingForMove: (reason: string) => `住宅ローンの家に住み始めた日（${reason}）`,
  waitingForRelation: (whose: string) =>
    `${whose}の続柄（ひとり親の子か、いっしょに住んでいる父母・祖父母かで、控除がちがいます）`,
  askThere: (where: string) => `くわしいことは、${where}に聞いてください。`,
  unread: (count: number) => `読めない欄が${count}か所あります。空として計算しました`,
  left: '次の欄は読めません。空として計算しました',
  notDeducted: '申告しても、この年の税金から引けなかったもの',
  lossesLater: '損失は、申告すると次の年に引けることがあります。',
  failed:
    'すみません。この内容では計算できません。内容を変えるか、少し待って、もう一度開いてください。',

  steps: 'どう計算するか',
  stepsLead:
    '所得から税額まで、法律の順番です。「なぜ？」を押すと、あなたの数字で理由がわかります。',
  estimate:
    'この結果は試算です。正しい税額は、市区町村から来る紙（税額決定通知書）に書いてあります。',
  source: (name: string) => `${name}：条例で多くなる分（または少なくなる分）を入れています`,
  caution: (of: string, text: string) => `${of}：${text}`,
  grade: '級地',
  certainty: {
    公表資料: '団体の公表資料で確認',
    二次資料: '公表資料を引いた資料で確認',
    見込み: '前後の年度の資料から見込んだ値',
    未確認: '資料で確かめられていない値',
  },
}

/** The headings of the calculation. */
export const rowText: Translated<typeof japanese.rowText> = {
  income: '所得',
  deductions: '所得から差し引く金額',
  taxable: '税率をかける所得',
  year: '一年分の合計',
  payment: '納め方',
  donation: 'ふるさと納税',
  incomeTax: '所得税（参考）',
  incomeTaxLead:
    '所得税は、国におさめる税金です。引く額も、税率も、住民税とちがいます。会社などが先におさめた分も入った、1年分の額です。外国の税金の控除と、令和6年の定額減税は、入っていません。',
}

export const waitingReasons: Translated<typeof japanese.waitingReasons> = {
  公的年金等控除が年齢で違う:
    '65歳より下の人として計算しています。65歳以上の人は、年金の控除が多くなります。税が下がることがあります',
  住宅借入金等の控除の限度が住み始めた日で違う: '住宅ローン控除の限度は住み始めた日で違います',
  配偶者控除が年齢で違う: '70歳以上の配偶者は、控除が多くなります',
  扶養控除が年齢で違う: '扶養控除は年齢で違います',
  未成年者は非課税になることがある: '未成年の人は税がかからないことがあります',
}

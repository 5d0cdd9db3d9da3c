/** The words of the lines of two scenarios side by side. */
export const lineText = {
  total: '住民税と所得税の合計（参考）',
  year: '住民税（1年分）',
  forest: '森林環境税（国）',
  incomeTax: '所得税（参考）',
  apartResident: '別に引かれて終わる住民税',
  apartIncome: '別に引かれて終わる所得税（参考）',
  withheld: '先に引かれた住民税（申告で精算する分）',
  refund: '戻る住民税（還付）',
  limit: 'ふるさと納税の限度額',
} as const

/** What can be imagined otherwise, and the words of the panel. */
export const compareText = {
  title: 'もしもの比較',
  lead: 'いまの内容と、変えてみた内容を並べます。ここで変えても、あなたの入力は変わりません。',
  kind: 'なにを変えてみますか',
  kinds: {
    pension: 'iDeCo（掛金）をふやす',
    dividends: '配当を申告する・しない',
    couple: '夫婦の扶養の分け方',
    retirement: '退職する年',
    years: 'ほかの年度',
    free: '自由に変える',
  },
  now: 'いまの内容',
  item: '項目',
  difference: 'ちがい',
  tableTitle: (a: string, b: string) => `${a}と${b}`,
  more: (amount: string) => `${amount} ふえる`,
  less: (amount: string) => `${amount} へる`,
  same: '同じ',
  details: 'とちゅうで変わる金額',
  noDetails: 'とちゅうの金額に、ちがいはありません。',
  verdict: '住民税がかかるか',
  verdicts: {
    exempt: 'かからない（非課税）',
    'per-capita-only': '均等割だけ',
    taxed: 'かかる',
  },
  changes: '変わる',
  better: (title: string, amount: string) => `「${title}」のほうが、合計で ${amount} 安くなります`,
  neither: '合計の金額は、どちらも同じです',
  reference:
    '所得税は参考です。国民健康保険・介護保険などの保険料や、給付への影響は入っていません。',
  pin: 'この内容を左に置いて、さらにくらべる',
  unpin: '左を「いまの内容」に戻す',
  waiting: '金額を入れると、ここに結果が並びます。',
} as const

/** iDeCo: so much more each month. */
export const pensionText = {
  monthly: 'ひと月に、いくらふやしますか',
  hint: '1年では12か月分です',
  title: (monthly: string) => `iDeCoを月${monthly}ふやす`,
} as const

/** Dividends of listed shares. */
export const dividendText = {
  unlisted:
    'フォームの配当のうち、「引かれた住民税（配当割額）」を入れていないものは、上場株式などの配当ではないとして、そのまま数えます。',
  amount: '上場株式などの配当の金額',
  amountHint: '税が引かれる前の、1年分の合計',
  incomeTax: '引かれた所得税',
  residentTax: '引かれた住民税',
  withheldHint: '空なら、法律の率で計算します',
  way: 'くらべる申告のしかた',
  ways: {
    left: '申告しない',
    'with-the-rest': '総合課税で申告する',
    apart: '分離課税で申告する',
  },
  all: '三つのしかたの合計',
  best: '一番安い',
  warning:
    '申告すると配当が所得に加わるので、国民健康保険・介護保険・後期高齢者医療の保険料や、医療費の窓口負担が上がることがあります。保険料は、お住まいの市区町村にお問い合わせください。',
  oneChoice: '令和6年度からは、所得税と住民税で別々のしかたを選べません。',
} as const

/** Leaving work within the year. */
export const retirementText = {
  month: '給与を受け取る最後の月',
  months: (month: number) => `${month}月`,
  severance: '退職金の金額',
  severanceHint: '税が引かれる前。なければ空のまま',
  years: '勤続年数',
  yearsHint: '1年に満たない月は切り上げます（例 21、または 20年3か月）',
  disability: '障害者になったことによる退職',
  official: '会社の役員、または公務員などで、勤続5年以下',
  social: 'その年に払う社会保険料',
  socialHint: '退職のあとの国民健康保険・国民年金もふくめます。空なら、いまと同じ金額',
  title: (month: number) => `${month}月で退職する`,
  severanceTax: (resident: string, income: string) =>
    `退職金からは、住民税 ${resident} と所得税 ${income}（参考）が、支払のときに引かれます。`,
  later:
    '住民税は前の年の所得にかかるので、退職した次の年度に、この金額になります。退職した年は、前の年の分を納めます。',
  notYears: '勤続年数は1から60までの数字で入れてください（例 20）。',
} as const

/** Another year on the same input. */
export const yearsText = {
  year: 'くらべる年度',
  none: 'ほかの年度は、この市区町村では公開していません。',
  why: 'なぜ変わるか',
  inTurn:
    '二つの年度のきまりを、上から順に入れかえたときに変わる金額です。足すと、全体のちがいになります。',
  residentTax: (amount: string) => `住民税が ${amount}`,
  incomeTax: (amount: string) => `所得税（参考）が ${amount}`,
  limit: (amount: string) => `ふるさと納税の限度額が ${amount}`,
  nothing: '二つの年度のきまりのちがいは、あなたには関係しません。',
  topics: {
    'salary-deduction': '給与所得控除',
    'pension-deduction': '公的年金等控除',
    'dependant-limit': '扶養に入れる家族の所得の限度',
    student: '勤労学生控除',
    'special-relative': '特定親族特別控除（19歳から22歳の親族）',
    'basic-deduction': '基礎控除',
    spouse: '配偶者控除・配偶者特別控除',
    'single-parent': 'ひとり親控除・寡婦控除',
    insurance: '生命保険料・地震保険料の控除',
    'tax-free-line': '非課税の限度',
    abroad: '国外に住む親族の要件',
    donation: 'ふるさと納税の控除',
    'housing-loan': '住宅ローン控除などの税額控除',
    'fixed-cut': '定額減税',
    'per-capita': '均等割の額（防災のための加算）',
    'forest-tax': '森林環境税',
    'income-tax': '所得税のきまり（基礎控除など）',
    age: 'あなたと家族の年齢',
    rest: 'そのほかのきまり',
    ordinance: '市区町村・都道府県の条例',
  },
} as const

/** Who of a couple declares whom. */
export const coupleText = {
  lead: '配偶者の収入を入れると、だれをどちらの扶養に入れると二人の合計が安いかを、すべての組み合わせで計算します。',
  salary: '配偶者の給与（支払金額）',
  pension: '配偶者の年金（支払金額）',
  social: '配偶者が払った社会保険料',
  nobody: '親族を入れると、付け替えをくらべられます。',
  relative: (number: number, relation: string, birth: string) =>
    birth === '' ? `${number}人目（${relation}）` : `${number}人目（${relation}、${birth}生まれ）`,
  relations: { 子: '子', '父母・祖父母': '父母・祖父母', その他: 'そのほかの親族' },
  who: 'だれの扶養に入れるか',
  me: 'あなた',
  partner: '配偶者',
  asNow: 'みな、あなたの扶養に入れる',
  best: '一番安い分け方',
  yours: 'あなたの住民税と所得税',
  partners: '配偶者の住民税と所得税',
  both: '二人の合計',
  already: 'いまのまま（みな、あなたの扶養）が、一番安くなります。',
  young: '16歳未満の子に扶養控除はありませんが、非課税になるかどうかの人数に数えます。',
  unknown:
    '配偶者のほかの控除は入っていません。会社の家族手当や健康保険の扶養も、お確かめください。',
} as const

/** Any box of the form otherwise. */
export const freeText = {
  box: (number: number) => `変える欄 ${number}`,
  choose: '欄を選んでください',
  value: '変えたあとの内容',
  from: (held: string) => `いまは ${held}`,
  fromBlank: 'いまは空です',
  add: '＋ もう一つ変える',
  remove: (number: number) => `${number}つ目をやめる`,
  title: '変えた内容',
  yes: 'はい',
  no: 'いいえ',
} as const

/** How far it is to where the tax leaps. */
export const cliffText = {
  title: '税が変わるところまで、あといくら',
  lead: '収入を1円ずつ変えて、実際に計算してさがしました。',
  whose: 'だれの収入をうごかしますか',
  subjects: {
    salary: 'あなたの給与',
    pension: 'あなたの年金',
    business: 'あなたの事業の収入',
    'spouse-salary': '配偶者の給与',
  },
  relative: (number: number) => `${number}人目の親族の給与`,
  ahead: (amount: string, at: string) => `あと ${amount} ふえると（${at}から）`,
  behind: (amount: string, last: string) =>
    `あと ${amount} 少なければ（${last}まで）、次のようにはなりません`,
  tax: (by: string, before: string, after: string) =>
    `住民税が ${by} ふえます（${before} → ${after}）`,
  limit: (before: string, after: string) =>
    `ふるさと納税の限度額が下がります（${before} → ${after}）`,
  line: 'ここを超えても、住民税はすぐには変わりません',
  family: 'あなた自身の住民税は変わりません。あなたを扶養している家族の税がふえます',
  none: 'いまの収入から200万円ほどの間に、税が急に変わるところはありません。',
  insurance:
    '健康保険や年金の扶養（106万円・130万円など）は税とは別のきまりで、ここには入っていません。',
  law: (article: string) => `根拠：${article}`,
  features: {
    'per-capita': '均等割がかかり始めます',
    'income-levy': '所得割がかかり始めます',
    forest: '森林環境税がかかり始めます',
    'exempt-person': '障害者・未成年者・寡婦・ひとり親の非課税の限度をこえます',
    spouse: '配偶者控除・配偶者特別控除が変わります',
    dependants: '扶養控除・特定親族特別控除が変わります',
    disability: '障害者控除が変わります',
    headcount: '扶養に入る人の数が変わります',
    'single-parent': 'ひとり親控除・寡婦控除がなくなります',
    student: '勤労学生控除がなくなります',
    basic: '基礎控除が少なくなります',
    difference: '調整控除のもとになる差が変わります',
    'pension-deduction': '公的年金等控除が少なくなります',
    'donation-rate': 'ふるさと納税で戻る割合が変わります',
    'housing-loan': '住宅ローン控除の所得の限度をこえます',
    'fixed-cut': '定額減税の所得の限度をこえます',
    'as-dependant': '家族の扶養親族・配偶者控除の対象から外れます',
    'as-spouse-in-full': '配偶者が受ける配偶者特別控除がへり始めます',
    'as-spouse-at-all': '配偶者が受ける配偶者特別控除がなくなります',
    'as-child-in-full': '親が受ける特定親族特別控除がへり始めます',
    'as-child-at-all': '親が受ける特定親族特別控除がなくなります',
  },
} as const

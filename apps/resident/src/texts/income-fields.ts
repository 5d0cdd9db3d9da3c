import type { GroupTexts } from '../form/fields/texts.ts'

const keihi = { label: 'かかった経費', hint: '収入を得るために払った金額' } as const
const accounts = {
  shunyu: { label: '売上などの収入', hint: '経費を引く前の、1年分の合計' },
  keihi: { label: '必要経費', hint: '減価償却費を含む。家族へ払った給与は下の欄へ' },
  'aoiro-senju': {
    label: '青色事業専従者へ払った給与',
    hint: '届け出た額の範囲で払った金額。白色申告の人は空のまま',
  },
  'haigusha-senju': { label: '配偶者が事業専従者' },
  'hoka-senju': { label: '配偶者のほかの事業専従者（白色申告）' },
} as const

/** Salaries, pensions, and what came in from work. */
export const incomeFields: GroupTexts<
  | 'kyuyo'
  | 'nenkin'
  | 'eigyo'
  | 'nogyo'
  | 'fudosan'
  | 'kessan'
  | 'zatsu'
  | 'sonota-zatsu'
  | 'kanai'
  | 'ichiji'
  | 'tokutei'
> = {
  kyuyo: {
    title: '給与所得の源泉徴収票',
    whose: (number) => `給与 ${number}枚目`,
    item: {
      title: (number) => `${number}枚目の源泉徴収票`,
      addFirst: '＋ 源泉徴収票を入れる',
      add: (number) => `＋ ${number}枚目の源泉徴収票`,
      remove: (number) => `${number}枚目を取り消す`,
    },
    fields: {
      shiharai: { label: '支払金額', hint: '手取りではなく、税金が引かれる前の金額' },
      'shakai-hoken': { label: '社会保険料等の金額' },
      jishin: { label: '地震保険料の控除額' },
      jutaku: { label: '住宅借入金等特別控除の額' },
      'shin-seimei': { label: '新生命保険料の金額' },
      'kyu-seimei': { label: '旧生命保険料の金額' },
      'kaigo-iryo': { label: '介護医療保険料の金額' },
      'shin-nenkin': { label: '新個人年金保険料の金額' },
      'kyu-nenkin': { label: '旧個人年金保険料の金額' },
      'jutaku-kano': { label: '住宅借入金等特別控除可能額' },
      kyoju: { label: '居住開始年月日（1回目）' },
      'jutaku-kubun': { label: '特別控除区分（1回目）' },
      'kokumin-nenkin': {
        label: '国民年金保険料等の金額',
        hint: '社会保険料等の金額に含まれています',
      },
      'kyu-choki': { label: '旧長期損害保険料の金額' },
    },
  },
  nenkin: {
    title: '公的年金等の源泉徴収票',
    whose: (number) => `年金 ${number}枚目`,
    item: {
      title: (number) => `${number}枚目の年金の源泉徴収票`,
      addFirst: '＋ 年金の源泉徴収票を入れる',
      add: (number) => `＋ ${number}枚目の年金の源泉徴収票`,
      remove: (number) => `${number}枚目の年金を取り消す`,
    },
    fields: {
      shiharai: { label: '支払金額', hint: '税金や介護保険料が引かれる前の金額' },
      'shakai-hoken': { label: '社会保険料の額' },
    },
  },
  eigyo: {
    title: '事業（営業等）',
    lead: 'お店や工場、フリーランスなど、農業のほかの自分の事業です。',
    whose: () => '営業等',
    fields: accounts,
  },
  nogyo: { title: '農業', whose: () => '農業', fields: accounts },
  fudosan: {
    title: '不動産の貸付け',
    lead: 'アパートや駐車場、土地を貸して得た家賃や地代です。',
    whose: () => '不動産',
    fields: {
      ...accounts,
      shunyu: { label: '家賃・地代などの収入', hint: '経費を引く前の、1年分の合計' },
      'tochi-rishi': {
        label: '必要経費のうち、土地を買うための借入金の利子',
        hint: '赤字のとき、この分はほかの所得から引けません',
      },
    },
  },
  kessan: {
    title: '青色申告',
    fields: { aoiro: { label: '申告のしかたと、青色申告特別控除の額' } },
  },
  zatsu: {
    title: '副業・個人年金など（雑所得）',
    lead: '業務は、原稿料や配達など、続けて行う副業です。個人年金や暗号資産などは「そのほか」へ。',
    whose: () => '業務の雑所得',
    fields: { shunyu: { label: '業務（副業）の収入' }, keihi },
  },
  'sonota-zatsu': {
    title: 'そのほかの雑所得',
    whose: () => 'そのほかの雑所得',
    fields: {
      shunyu: { label: 'そのほかの収入', hint: '生命保険の年金、暗号資産、貸付金の利子など' },
      keihi,
    },
  },
  kanai: {
    title: '内職・外交員など（家内労働者等）',
    fields: {
      'kanai-rodosha': {
        label: '内職・外交員・検針員など、決まった相手へ続けて働いた',
        hint: '経費が少なくても、決まった額まで経費とみなします（家内労働者等の特例）',
      },
    },
  },
  ichiji: {
    title: '満期の保険金・賞金など（一時所得）',
    lead: '生命保険の満期金や解約金、賞金、ふるさと納税の返礼品などです。',
    whose: () => '一時所得',
    fields: {
      shunyu: { label: '受け取った金額' },
      keihi: { label: 'そのために払った金額', hint: '保険なら、払い込んだ保険料の合計' },
    },
  },
  tokutei: {
    title: '給与の特定支出',
    fields: {
      'tokutei-shishutsu': {
        label: '会社が証明した、仕事のための自己負担（特定支出）',
        hint: '通勤・転居・研修・資格などの合計。確定申告をした人だけ',
      },
    },
  },
}

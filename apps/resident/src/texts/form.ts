import type { IncomeBox, PensionBox, SlipBox, otherBoxes } from '../form/names.ts'

/** A box's name as the resident knows it, and where to find the figure. */
export type FieldText = { readonly label: string; readonly hint?: string }

export const slipTexts: Readonly<Record<SlipBox, FieldText>> = {
  shiharai: { label: '支払金額', hint: '手取りではなく、税金が引かれる前の金額' },
  'shakai-hoken': { label: '社会保険料等の金額' },
  jishin: { label: '地震保険料の控除額' },
  'shin-seimei': { label: '新生命保険料の金額' },
  'kyu-seimei': { label: '旧生命保険料の金額' },
  'kaigo-iryo': { label: '介護医療保険料の金額' },
  'shin-nenkin': { label: '新個人年金保険料の金額' },
  'kyu-nenkin': { label: '旧個人年金保険料の金額' },
  'kyu-choki': { label: '旧長期損害保険料の金額' },
}

/** Boxes of the slip that the page works out or does not need. */
export const computedSlipTexts = {
  kyuyoShotoku: '給与所得控除後の金額',
  seimeiKojo: '生命保険料の控除額',
  kojoGokei: '所得控除の額の合計額',
  gensen: '源泉徴収税額',
  jutaku: '住宅借入金等特別控除の額',
  kokumin: '国民年金保険料等の金額',
  kiso: '基礎控除の額',
  chosei: '所得金額調整控除額',
} as const

export const pensionTexts: Readonly<Record<PensionBox, FieldText>> = {
  shiharai: { label: '支払金額', hint: '税金や介護保険料が引かれる前の金額' },
  'shakai-hoken': { label: '社会保険料の額' },
}

/** 「令和7年」: a year of income, as people call it. */
export const incomeYear = (year: number): string => `令和${year === 2019 ? '元' : year - 2018}年`

/** @param year the year of income */
export const incomeTexts = (year: number): Readonly<Record<IncomeBox, FieldText>> => ({
  kyuyo: {
    label: `${incomeYear(year)}の給与の収入`,
    hint: 'パート・アルバイトなど、税金が引かれる前の金額',
  },
  nenkin: { label: `${incomeYear(year)}の公的年金の収入`, hint: '税金などが引かれる前の金額' },
  sonota: {
    label: `${incomeYear(year)}のそのほかの所得`,
    hint: '収入から経費を引いた金額',
  },
})

export const otherTexts: Readonly<Record<(typeof otherBoxes)[number], FieldText>> = {
  'shakai-hoken': {
    label: '自分で払った社会保険料',
    hint: '国民健康保険、国民年金、介護保険など。源泉徴収票にあるものは除く',
  },
  kakekin: { label: 'iDeCo・小規模企業共済などの掛金', hint: '源泉徴収票にあるものは除く' },
  'shin-seimei': { label: '新生命保険料', hint: '2012年からの契約。払った金額' },
  'kyu-seimei': { label: '旧生命保険料', hint: '2011年までの契約。払った金額' },
  'kaigo-iryo': { label: '介護医療保険料' },
  'shin-nenkin': { label: '新個人年金保険料' },
  'kyu-nenkin': { label: '旧個人年金保険料' },
  jishin: { label: '地震保険料', hint: '払った金額' },
  'kyu-choki': { label: '旧長期損害保険料', hint: '2006年末までの長期の損害保険' },
}

/** A box's name where it stands alone: in a list of answers or of what is to be mended. */
export const boxLabel = {
  slip: (number: number, box: SlipBox) => `給与 ${number}枚目の${slipTexts[box].label}`,
  pension: (number: number, box: PensionBox) => `年金 ${number}枚目の${pensionTexts[box].label}`,
  relative: (number: number) => `${number}人目の親族`,
  of: (whose: string, what: string) => `${whose}の${what}`,
  /** A statement about somebody. */
  asks: (whose: string, statement: string) => `${whose}：${statement}`,
  spouse: '配偶者',
  relation: '続柄',
  disability: 'あなたの障害',
} as const

export const answerText = {
  yes: 'はい',
  unread: (typed: string) => `「${typed}」（読み取れないので、空として計算しました）`,
} as const

export const formText = {
  dantai: { label: '1月1日に住んでいた市区町村' },
  ken: {
    label: '都道府県',
    hint: '選ぶと、その市区町村の一覧が出ます',
    blank: '選ばない（上乗せなし）',
  },
  shichoson: { label: '市区町村', blank: '選ばない（標準税率）' },
  kyuchi: {
    label: '級地',
    hint: '住民税がかからない所得の限度に使います。わからなければ1級地のままで計算します',
  },
  birth: {
    label: 'あなたの生まれた日',
    hint: '年金のある人と、18歳くらいまでの人は必ず入れてください（例 昭和30年4月1日）',
  },
  spouseBirth: {
    label: '配偶者の生まれた日',
    hint: '年金のある人と、70歳くらいからの人は入れてください',
  },
  relativeBirth: { label: '生まれた日', hint: '例 平成23年2月28日、2011-02-28' },
  spouse: { label: '配偶者（夫か妻）', hint: '生計を一にする人。事実婚は含みません' },
  relation: { label: 'あなたから見た続柄' },
  together: { label: 'いっしょに住んでいる' },
  abroad: {
    label: '国外に住む30歳から69歳の人で、留学・障害・38万円以上の送金のどれでもない',
  },
  disability: { label: '障害' },
  singleParent: {
    label: 'ひとり親',
    hint: '結婚しておらず（事実婚も含む）、生計を一にする子がいる人。子は「配偶者と親族」に入れてください',
  },
  widow: { label: '寡婦（ひとり親に当たらない女性）' },
  student: { label: '働きながら学校に通っている（勤労学生）' },
  welfare: { label: '1月1日に生活保護の生活扶助を受けていた' },
  furusato: {
    label: 'ふるさと納税をした金額',
    hint: (year: number) => `${incomeYear(year)}の1月から12月までの合計`,
  },
  onestop: {
    label: 'ワンストップ特例を使い、確定申告をしない',
  },
} as const

export const choices = {
  shogai: [
    ['', 'ない'],
    ['futsu', '障害者'],
    ['tokubetsu', '特別障害者'],
  ],
  haigusha: [
    ['', 'いない'],
    ['ari', 'いる'],
  ],
  zokugara: [
    ['', '選んでください'],
    ['ko', '子'],
    ['fubo', '父母・祖父母'],
    ['sonota', 'そのほか'],
  ],
  hitorioya: [
    ['', '当てはまらない'],
    ['haha', '当てはまる（母）'],
    ['chichi', '当てはまる（父）'],
  ],
  kafu: [
    ['', '当てはまらない'],
    ['shibetsu', '夫と死別した'],
    ['ribetsu', '離婚して、扶養親族がいる'],
  ],
  kyuchi: [
    ['1', '1級地（大都市など。わからないとき）'],
    ['2', '2級地'],
    ['3', '3級地'],
  ],
} as const satisfies Record<string, readonly (readonly [value: string, label: string])[]>

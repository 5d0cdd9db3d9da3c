import type { Day, Yen, 年度の記号, 申告 } from '@zeimori/tax'
import type { BlueIncome } from './blue-deduction.ts'
import type { Problem } from './problem.ts'

/** The slips that can be read. */
export type SlipKind =
  | 'salary'
  | 'life-insurance'
  | 'quake-insurance'
  | 'donation'
  | 'donations-of-a-year'
  | 'pension-premium'
  | 'mutual-aid'
  | 'tax-return'

/** The incomes of a tax return of which it states what came in and what is left of it. */
export const statedIncomes = ['営業等', '農業', '不動産', '業務の雑', 'その他の雑'] as const
export type StatedIncome = (typeof statedIncomes)[number]

/** The incomes of a tax return of which it states what came in and what it cost. */
export const costedIncomes = ['一時', '短期譲渡', '長期譲渡'] as const
export type CostedIncome = (typeof costedIncomes)[number]

/** The marks of the 特別控除区分 that a 源泉徴収票 has beside the day of moving in, or none. */
export const housingMarks = ['なし', '特', '特特', '特特特'] as const
export type HousingMark = (typeof housingMarks)[number]

/** Which part of the declaration an amount fills. */
export type AmountTarget =
  | '給与'
  | '公的年金等'
  | '社会保険料'
  /** What is part of the printed 社会保険料 and is declared elsewhere. */
  | '社会保険料から除く額'
  | '小規模企業共済等掛金'
  | `生命保険料.${keyof 申告['生命保険料']}`
  | `地震保険料.${keyof 申告['地震保険料']}`
  /** The income tax's deduction, from which the premium follows. */
  | '地震保険料の控除額'
  | `寄附.${'ふるさと納税' | '共同募金と日本赤十字社' | '都道府県の条例で指定' | '市区町村の条例で指定'}`
  | '住宅借入金等.控除可能額'
  | '配当割額と株式等譲渡所得割額'
  | '配偶者.合計所得金額'
  | 'ほかの所得.利子'
  | `ほかの所得.配当.${'収入金額' | '所得金額'}`
  | `ほかの所得.${StatedIncome}.${'収入金額' | '所得金額'}`
  /** What the amount that is left has been lessened by already. */
  | `ほかの所得.${BlueIncome}.青色申告特別控除額`
  | `ほかの所得.${CostedIncome}.${'収入金額' | '必要経費'}`

/** Which part of the declaration a day fills. */
export type DayTarget =
  '本人.生年月日' | '配偶者.生年月日' | '親族.生年月日' | '住宅借入金等.居住開始'

/** Which part of the declaration a mark or an answer fills. */
export type ChoiceTarget =
  | '本人.障害者'
  | '本人.ひとり親'
  | '本人.寡婦'
  | '本人.勤労学生'
  | '配偶者.障害者'
  | '配偶者.別居'
  | '配偶者.国外'
  | '親族.続柄'
  | '親族.障害者'
  | '親族.別居'
  | '親族.国外'
  | '親族.調整'
  /** The mark as printed, one of `housingMarks`. */
  | '住宅借入金等.特別控除区分'
  | '配当.種類'

export type Target = AmountTarget | DayTarget | ChoiceTarget

/** What the slip says at one place of the form. */
type Said = {
  /** As printed on the form. */
  readonly label: string
  /** The code of the element. */
  readonly code: string
  /** Which row it stands in, counting from 1; 0 where the form has it once. */
  readonly place: number
  /** Counts only where this question is answered so. */
  readonly when?: Condition
}

export type Condition = { readonly question: string; readonly is: readonly string[] }

/** One thing that the slip says and the declaration takes. */
export type Entry =
  | (Said & { readonly kind: 'amount'; readonly value: Yen; readonly target: AmountTarget })
  | (Said & { readonly kind: 'day'; readonly value: Day; readonly target: DayTarget })
  | (Said & { readonly kind: 'choice'; readonly value: string; readonly target: ChoiceTarget })

/** Why something that the slip says is not carried into the declaration. */
export type Reason =
  /** Of income tax; resident tax works it out again by its own rules. */
  | 'computed-again'
  /** Part of another amount that is carried. */
  | 'inside-another'
  /** Needs more than the slip says; the form asks for it. */
  | 'asked-in-form'
  /** Resident tax does not need it. */
  | 'not-needed'
  /** Has no effect in resident tax. */
  | 'no-effect'
  /** Belongs to another year. */
  | 'other-year'
  /** Cancelled. */
  | 'cancelled'
  /** Words stand where an amount would. */
  | 'in-words'
  /** A deduction of income tax without the premiums that it comes from. */
  | 'premiums-missing'
  /** Not in the form as we know it. */
  | 'unknown'

export type NotCarried = {
  /** As printed on the form; the element's code where the form as we know it has no such place. */
  readonly label: string
  readonly code: string
  readonly place: number
  readonly reason: Reason
  /** Where it is an amount or a number of people. */
  readonly value?: number
}

/** What must be asked before the entries that depend on it count. */
export type QuestionId =
  /** What is paid so far, or with what is expected until December. */
  | 'basis'
  /** Premiums paid ahead: all in the year of payment, or each year its own. */
  | 'paid-ahead'
  /** One contract that is both 地震 and 旧長期: which of the two to declare. */
  | 'quake-or-old'
  /** Whether the 共同募金会 or 日赤支部 is that of the home prefecture. */
  | 'own-prefecture'
  /** Whose ordinance names the receiver of the donation. */
  | 'ordinance'
  | 'dividend-kind'
  | 'single-parent'
  | 'widow'
  /** A family word on the return that we do not know. */
  | 'relation'
  /** Which mark the slip has beside the day of moving in. */
  | 'housing-mark'

export type Question = {
  readonly id: QuestionId
  /** Under which its answer is given. */
  readonly key: string
  readonly place: number
  readonly options: readonly string[]
  /** What counts until it is answered; where undefined, nothing does. */
  readonly preset: string | undefined
}

/** What whoever takes the values over should look at once more. */
export type Caution =
  /** A version of the form that we have not seen. */
  | 'unknown-version'
  /** The remarks name a former employer, whose pay may be in the amount. */
  | 'former-employer'
  /** Only donations to designated 都道府県・市区町村 are ふるさと納税. */
  | 'designated-receivers'

/** What a slip says: amounts, days and marks. No name, address or number of a person is in it. */
export type Slip = {
  readonly kind: SlipKind
  /** 「TEG108」. */
  readonly form: string
  /** The year of the income, by the western calendar. */
  readonly year: number
  /** The fiscal year whose tax that income makes. */
  readonly nendo: 年度の記号
  readonly entries: readonly Entry[]
  readonly notCarried: readonly NotCarried[]
  readonly questions: readonly Question[]
  readonly cautions: readonly Caution[]
  /** The file's digital signature has not been verified. */
  readonly signatureChecked: false
  /** All that the file says, as one text: two with the same are one slip. No name for an element. */
  readonly content: string
}

export type ReadSlip =
  { readonly ok: true; readonly slip: Slip } | { readonly ok: false; readonly problem: Problem }

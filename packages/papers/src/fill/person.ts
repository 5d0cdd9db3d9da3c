import type { Day } from '@zeimori/tax'

/** Who a person of the household is, as the resident writes it. Everything may be blank. */
export type Named = {
  readonly kana: string
  readonly name: string
  /** 続柄。子・母など。 */
  readonly relation: string
  /** Asked only where the tax does not depend on it; undefined leaves both boxes blank. */
  readonly living: 'together' | 'apart' | undefined
  /** Where somebody lives who lives apart. */
  readonly address: string
}

/**
 * Whether somebody lives with the resident. The declaration says so only of those of whom it matters for
 * the tax, so that its no is no answer.
 */
export const livingOf = (
  { 同居, 国外に住む }: { readonly 同居: boolean; readonly 国外に住む: boolean },
  { living }: Named,
): Named['living'] => (同居 ? 'together' : 国外に住む ? 'apart' : living)

/** Why a resident had no income, as the paper asks. */
export const livelihoods = [
  'fuyo',
  'gakusei',
  'shitsugyo',
  'nenkin',
  'chochiku',
  'seiho',
  'sonota',
] as const
export type Livelihood = (typeof livelihoods)[number]

/** Why somebody without income declares, as it is written onto the paper, in Japanese in every language. */
export const declaringReasons = {
  shomei: '申告の理由：所得証明書・非課税証明書のため',
  kokuho: '申告の理由：国民健康保険料などの軽減のため',
  teate: '申告の理由：児童手当・保育料などの手続きのため',
  gakko: '申告の理由：奨学金・授業料の手続きのため',
  sonota: '申告の理由：市区町村からの案内による',
} as const

/** What the paper asks and the tax does not depend on. Typed on the device; never an 個人番号. */
export type Persons = {
  readonly self: {
    readonly kana: string
    readonly name: string
    readonly address: string
    readonly addressOnJanuaryFirst: string
    readonly phone: string
    readonly occupation: string
    readonly householder: string
    readonly relationToHouseholder: string
  }
  readonly spouse: Named
  /** In the order of 申告.親族. One who is missing is written without a name. */
  readonly relatives: readonly Named[]
  readonly submitted: Day | undefined
  readonly school: string
  /** 給与・年金のほかの所得の税を、給与から引いてもらうか自分で納めるか。 */
  readonly payment: 'from-wages' | 'self' | undefined
  readonly noIncome: {
    readonly livelihoods: readonly Livelihood[]
    readonly supporter: string
    readonly supporterAddress: string
    readonly explanation: string
  }
}

export const nobody: Named = {
  kana: '',
  name: '',
  relation: '',
  living: undefined,
  address: '',
}

/** Nothing typed yet. */
export const noPersons: Persons = {
  self: {
    kana: '',
    name: '',
    address: '',
    addressOnJanuaryFirst: '',
    phone: '',
    occupation: '',
    householder: '',
    relationToHouseholder: '',
  },
  spouse: nobody,
  relatives: [],
  submitted: undefined,
  school: '',
  payment: undefined,
  noIncome: { livelihoods: [], supporter: '', supporterAddress: '', explanation: '' },
}

/** What is printed over the paper: 「市民税・県民税」「見本市長」. */
export type Letterhead = { readonly taxes: string; readonly addressee: string }

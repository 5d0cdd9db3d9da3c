/** A value that binds a municipality's people, and how far it may go. */
type Bound = {
  /** As staff read it. */
  readonly name: string
  readonly unit: string
  /** Where the catalogue merges the specifications, such as `M01`. */
  readonly merged: string
  /** The requirements that it comes from; none where the product itself proposes it. */
  readonly requirements: readonly string[]
  /** Which way is stricter. */
  readonly stricter: 'more' | 'less'
  /** What holds where a municipality says nothing. */
  readonly standard: number
  /** As lax as it may be without an approval. */
  readonly laxest: number
  /** As strict as it can be without nobody being able to work. */
  readonly strictest: number
}

/**
 * The values of the specifications that a municipality may make stricter for its own people. Each is a
 * default with a lower bound; laxer than `laxest` is nothing that can be set. (M01–M21)
 */
export const limitBounds = {
  passwordLength: {
    name: 'パスワードの長さ',
    unit: '文字以上',
    merged: 'M01',
    requirements: ['chiyoda-04-b', 'fujisawa-3-7-c', 'chiyoda-38-a'],
    stricter: 'more',
    standard: 12,
    laxest: 12,
    strictest: 64,
  },
  passwordDays: {
    name: 'パスワードを替える間隔',
    unit: '日以内',
    merged: 'M04',
    requirements: ['chiyoda-05-a', 'fujisawa-3-7-e'],
    stricter: 'less',
    standard: 90,
    laxest: 90,
    strictest: 30,
  },
  passwordHistory: {
    name: '使えない前のパスワード',
    unit: '回分',
    merged: 'M05',
    requirements: [],
    stricter: 'more',
    standard: 5,
    laxest: 5,
    strictest: 24,
  },
  tries: {
    name: '止まるまでの間違い',
    unit: '回以内',
    merged: 'M08',
    requirements: ['chiyoda-41-a'],
    stricter: 'less',
    standard: 10,
    laxest: 10,
    strictest: 3,
  },
  lockMinutes: {
    name: '間違えて止まる時間',
    unit: '分以上',
    merged: 'M08',
    requirements: ['chiyoda-41-a'],
    stricter: 'more',
    standard: 30,
    laxest: 30,
    strictest: 1440,
  },
  idleMinutes: {
    name: '使わないと画面が閉じる時間',
    unit: '分以内',
    merged: 'M11',
    requirements: ['chiyoda-46-a', 'gyomu-4-2-a'],
    stricter: 'less',
    standard: 30,
    laxest: 60,
    strictest: 5,
  },
  sessionHours: {
    name: 'ログインから画面が閉じるまで',
    unit: '時間以内',
    merged: 'M12',
    requirements: [],
    stricter: 'less',
    standard: 12,
    laxest: 12,
    strictest: 1,
  },
  reviewDays: {
    name: '利用者の棚卸しの間隔',
    unit: '日以内',
    merged: 'M15',
    requirements: ['chiyoda-03-b', 'chiyoda-65-b'],
    stricter: 'less',
    standard: 90,
    laxest: 90,
    strictest: 7,
  },
  logYears: {
    name: '記録を残す年数',
    unit: '年以上',
    merged: 'M21',
    requirements: ['chiyoda-29-a', 'chiyoda-66-b', 'tochigi-3-8-c', 'fujisawa-3-2-d'],
    stricter: 'more',
    standard: 2,
    laxest: 2,
    strictest: 30,
  },
} as const satisfies Readonly<Record<string, Bound>>

export type LimitName = keyof typeof limitBounds
/** What binds somebody: each value in the unit of its bound. */
export type Limits = Readonly<Record<LimitName, number>>

const isName = (text: string): text is LimitName => Object.hasOwn(limitBounds, text)
export const limitNames: readonly LimitName[] = Object.keys(limitBounds).filter(isName)

/** What keeps a value from being set: it is laxer than the specifications, or beyond what can be worked with. */
export type LimitProblem = 'not-whole' | 'laxer' | 'beyond'

/** Undefined if a municipality may set the value for itself. */
export function limitProblem(name: LimitName, value: number): LimitProblem | undefined {
  const { laxest, strictest } = limitBounds[name]
  if (!Number.isSafeInteger(value)) return 'not-whole'
  if (value === within(name, value)) return undefined
  return Math.sign(value - laxest) === Math.sign(strictest - laxest) ? 'beyond' : 'laxer'
}

/** The nearest value that may hold: whatever stands in the database, nobody is bound by less. */
function within(name: LimitName, value: number): number {
  const { laxest, strictest } = limitBounds[name]
  return Math.min(Math.max(value, Math.min(laxest, strictest)), Math.max(laxest, strictest))
}

/**
 * What binds the people of a municipality.
 * @param own what it has set for itself; null for none, and for the provider's own people
 */
export function limitsOf(own: Readonly<Partial<Record<string, number>>> | null): Limits {
  const of = (name: LimitName): number => within(name, own?.[name] ?? limitBounds[name].standard)
  return {
    passwordLength: of('passwordLength'),
    passwordDays: of('passwordDays'),
    passwordHistory: of('passwordHistory'),
    tries: of('tries'),
    lockMinutes: of('lockMinutes'),
    idleMinutes: of('idleMinutes'),
    sessionHours: of('sessionHours'),
    reviewDays: of('reviewDays'),
    logYears: of('logYears'),
  }
}

/**
 * For how many days a password lasts. What the municipality has allowed for all comes second to what it has
 * made stricter for itself. (M04)
 * @param longest the days of an approval that holds; undefined without one
 */
export const passwordDaysOf = ({ passwordDays }: Limits, longest: number | undefined): number =>
  longest !== undefined && passwordDays === limitBounds.passwordDays.standard
    ? longest
    : passwordDays

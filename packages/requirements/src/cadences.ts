/**
 * How long proof holds.
 * - `hours`, `days`, `years`: from when it was true
 * - `second-next-month`: until this day of the month after next, for what is reported each month
 * - `until-change`: as long as the version, the settings, the certificate and the contract stay,
 *   at most `maxDays` where it says so
 * - `event`: proof is of one event or request; none is due where none happened
 */
export type Validity =
  | { readonly kind: 'hours' | 'days' | 'years'; readonly count: number }
  | { readonly kind: 'second-next-month'; readonly day: number }
  | { readonly kind: 'until-change'; readonly maxDays?: number }
  | { readonly kind: 'event' }

type CadenceText = { readonly name: string; readonly validity: Validity }

/**
 * How often proof is due. The documents themselves name three: by the 10th of the next month (fujisawa-3-11-d),
 * within a week of the contract (fujisawa-3-11-b), once a year (chiyoda-68). The others are the product's.
 */
export const cadences = {
  continuous: { name: '常時', validity: { kind: 'hours', count: 5 / 60 } },
  daily: { name: '毎日', validity: { kind: 'hours', count: 26 } },
  weekly: { name: '毎週', validity: { kind: 'days', count: 8 } },
  monthly_by_10: { name: '毎月（翌月10日まで）', validity: { kind: 'second-next-month', day: 10 } },
  quarterly: { name: '四半期ごと', validity: { kind: 'days', count: 100 } },
  days_90: { name: '90日ごと', validity: { kind: 'days', count: 90 } },
  yearly: { name: '年1回', validity: { kind: 'years', count: 1 } },
  once_before_launch: { name: '公開前に1回', validity: { kind: 'until-change' } },
  once_after_contract_7d: { name: '契約締結後1週間以内に1回', validity: { kind: 'until-change' } },
  on_change: { name: '変更の都度', validity: { kind: 'until-change', maxDays: 7 } },
  on_event: { name: '事象の都度', validity: { kind: 'event' } },
  on_request: { name: '求めの都度', validity: { kind: 'event' } },
} as const satisfies Readonly<Record<string, CadenceText>>

export type Cadence = keyof typeof cadences

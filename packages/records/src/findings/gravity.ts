/** How grave a finding of a diagnosis is, gravest first. */
export const gravities = ['高', '中', '低', '情報'] as const

export type Gravity = (typeof gravities)[number]

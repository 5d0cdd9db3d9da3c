/** What stands in every box, as typed. Plain data that never leaves the device. */
export type FormState = Readonly<Record<string, string>>

export const valueOf = (state: FormState, name: string): string => state[name] ?? ''

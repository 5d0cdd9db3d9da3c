/** What comes from elsewhere, before anything is known of it. */
export type Thing = Readonly<Record<string, unknown>>

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** A text under a name; undefined where there is none. */
export const textIn = (thing: Thing, name: string): string | undefined => {
  const value = thing[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The things of a list under a name; whatever else stands there is passed over. */
export const thingsIn = (thing: Thing, name: string): readonly Thing[] => {
  const value = thing[name]
  return isList(value) ? value.filter(isThing) : []
}

/** The texts of a list under a name. */
export const textsIn = (thing: Thing, name: string): readonly string[] => {
  const value = thing[name]
  return isList(value) ? value.filter((one) => typeof one === 'string') : []
}

/** What a key of the declaration means, and the article that reads it. */
export type Meaning = readonly [means: string, law: string]

/** Puts the keys of one object below its own key. */
export const under = (
  key: string,
  meanings: Readonly<Record<string, Meaning>>,
): readonly (readonly [string, Meaning])[] =>
  Object.entries(meanings).map(([name, meaning]) => [name === '' ? key : `${key}.${name}`, meaning])

/**
 * The shape that a translation of `T` must have: the same keys and the same functions, with words of its
 * own. A key that is missing, or one too many, is a type error. A list may be as long as its language
 * needs.
 */
export type Translated<T> = T extends string
  ? string
  : T extends number | boolean | undefined
    ? T
    : T extends (...args: infer A) => infer R
      ? (...args: A) => Translated<R>
      : T extends readonly (infer One)[]
        ? readonly Translated<One>[]
        : { readonly [K in keyof T]: Translated<T[K]> }
